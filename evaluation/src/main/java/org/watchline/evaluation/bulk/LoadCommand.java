package org.watchline.evaluation.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.watchline.store.db.StoreSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a corpus without the engine: store-service takes what is sent here for tagged articles. */
@Command(
        name = "load",
        description = "Fills a corpus with generated, already tagged articles; the same seed and chunk give the same.",
        mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {

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

    @Option(
            names = "--jdbc",
            description = "Writes straight into this database, as the role that owns the schema, instead of sending:"
                    + " jdbc:postgresql://localhost:15432/watchline?user=watchline_owner. store-service must not run."
                    + " Goes on where an interrupted load was.")
    private @Nullable String jdbc;

    @Option(
            names = "--chunk",
            defaultValue = "500",
            description = "Articles that are made and written together (default: ${DEFAULT-VALUE}).")
    private int chunk;

    @Option(names = "--output", description = "Directory for load.md and load.json.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        EnrichedGenerator generator = new EnrichedGenerator(KnowledgeBase.shipped(), seed, words);
        if (jdbc == null) {
            send(generator);
        } else {
            write(jdbc, generator);
        }
        return 0;
    }

    private void write(String url, EnrichedGenerator generator) throws SQLException, IOException, InterruptedException {
        LoadReport report =
                CorpusLoad.into(url, generator, count, chunk, spec.commandLine().getErr());
        StoreSize size = StoreSize.of(url);
        report.markdown(size).forEach(spec.commandLine().getOut()::println);
        if (output != null) {
            report.write(output, size);
        }
    }

    private void send(EnrichedGenerator generator) {
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
            for (int number = 0; (long) number * chunk < count; number++) {
                for (ArticleEnriched article :
                        generator.chunk(number, chunk).subList(0, Math.min(chunk, count - number * chunk))) {
                    String key = article.ingested().articleId().toString();
                    var unused = producer.send(
                            new ProducerRecord<>(Topics.ENRICHED, key, ContractCodec.write(article)),
                            (metadata, failure) -> firstFailure.compareAndSet(null, failure));
                }
                spec.commandLine().getErr().printf("%d of %d%n", Math.min(count, (number + 1) * chunk), count);
                spec.commandLine().getErr().flush();
            }
        }
        if (firstFailure.get() != null) {
            throw new IllegalStateException("not everything was sent", firstFailure.get());
        }
        spec.commandLine().getOut().printf("%d articles sent%n", count);
    }
}
