package org.watchline.evaluation.bulk;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;
import org.watchline.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a corpus without the engine: store-service takes what is sent here for tagged articles. */
@Command(
        name = "load",
        description = "Sends generated, already tagged articles to articles.enriched; the same seed gives the same.",
        mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {

    private static final int PROGRESS = 5_000;

    @Option(
            names = "--bootstrap-servers",
            defaultValue = "localhost:9092",
            description = "The broker (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers;

    @Option(names = "--count", defaultValue = "100000", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "Start of the random sequence (default: 1).")
    private long seed;

    @Option(
            names = "--words",
            defaultValue = "600",
            description = "Words per article, about (default: ${DEFAULT-VALUE}).")
    private int words;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        EnrichedGenerator generator = new EnrichedGenerator(KnowledgeBase.shipped(), seed, words);
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "gzip",
                ProducerConfig.LINGER_MS_CONFIG,
                20);
        AtomicReference<@Nullable Exception> firstFailure = new AtomicReference<>();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                if (i > 0 && i % PROGRESS == 0) {
                    spec.commandLine().getErr().printf("%d of %d%n", i, count);
                    spec.commandLine().getErr().flush();
                }
                ArticleEnriched article = generator.next();
                String key = article.ingested().articleId().toString();
                var unused = producer.send(
                        new ProducerRecord<>(Topics.ENRICHED, key, ContractCodec.write(article)),
                        (metadata, failure) -> firstFailure.compareAndSet(null, failure));
            }
        }
        if (firstFailure.get() != null) {
            throw new IllegalStateException("not everything was sent", firstFailure.get());
        }
        spec.commandLine().getOut().printf("%d articles sent%n", count);
        return 0;
    }
}
