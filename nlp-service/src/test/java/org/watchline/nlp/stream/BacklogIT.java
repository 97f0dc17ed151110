package org.watchline.nlp.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

/** A bulk load of old articles does not hold up today's. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class BacklogIT {

    private static final int OLD = 150;
    private static final int TODAY = 20;

    /** Long enough that the backlog takes seconds. */
    private static final String TEXT =
            "Elders of the Wazir and the Mehsud met officials in Khost on March 4, 2022 (Dawn, March 5, 2022). "
                    .repeat(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void letsTodaysArticlesPassThoseThatLieThereAlready() {
        // Given
        Set<String> old = send(Topics.BACKLOG, OLD);

        // When
        Set<String> today = send(Topics.INGESTED, TODAY);

        // Then
        Set<String> all = new HashSet<>(old);
        all.addAll(today);
        List<ConsumerRecord<String, byte[]>> enriched =
                topics.await(Topics.ENRICHED, all.size(), record -> all.contains(record.key()));
        long todaysLast = enriched.stream()
                .filter(record -> today.contains(record.key()))
                .mapToLong(ConsumerRecord::timestamp)
                .max()
                .orElseThrow();
        long waiting = enriched.stream()
                .filter(record -> old.contains(record.key()) && record.timestamp() > todaysLast)
                .count();
        assertThat(waiting).as("old articles that waited for today's").isGreaterThan(OLD / 2);
    }

    private Set<String> send(String lane, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article("Report %d. %s".formatted(i, TEXT)))
                .map(article -> {
                    String key = article.articleId().toString();
                    topics.send(lane, key, ContractCodec.write(article));
                    return key;
                })
                .collect(Collectors.toSet());
    }

    private static ArticleIngested article(String text) {
        return new ArticleIngested(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                Instant.parse("2022-03-05T08:30:00Z"),
                "0".repeat(64),
                new Fingerprint("marks32/4-words/12", List.of("0f1e2d3c")),
                new Article(null, null, "From Khost", null, List.of(), null, "en", List.of(), text),
                null);
    }
}
