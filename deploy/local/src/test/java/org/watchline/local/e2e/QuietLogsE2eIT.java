package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.GoldenSamples;
import org.watchline.testkit.TopicProbe;

/** Whatever becomes of an article, and whatever is asked, the logs tell nothing of its words. */
@ExtendWith(StackExtension.class)
class QuietLogsE2eIT {

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");

    private RunningStack stack;
    private GatewayClient gateway;
    private TopicProbe probe;

    @BeforeEach
    void connect(RunningStack running) {
        stack = running;
        gateway = running.gateway();
        probe = new TopicProbe(running.kafka());
    }

    @AfterEach
    void disconnect() {
        probe.close();
    }

    @Test
    void noLogHoldsWordsOfAnArticle() throws IOException {
        // Given
        String text = "Elders spoke of " + mark + " in Khost.";
        List<String> rejected = new ArrayList<>();

        // When
        String good = GatewayClient.tree(
                        gateway.submit(TestArticle.of(unique(), text).json()).body())
                .at("/0/id")
                .asText();
        gateway.submit("{\"text\": \"" + text + "\", \"publishedAt\": \"" + mark + "\"}");
        gateway.submit("{\"text\": \"" + text + "\", \"authors\": {\"" + mark + "\": 1}}");
        gateway.submit("{\"text\": \"" + text + "\", " + mark);
        gateway.submit("application/x-ndjson", "{\"text\": \"" + text + "\"\n" + mark + "\n");
        gateway.submit(TestArticle.of(unique(), (mark + " ").repeat(60_000)).json());
        for (String poison :
                List.of("{\"text\": \"" + text + "\", \"url\": 1}", "{" + mark, mark, "[\"" + mark + "\"]")) {
            rejected.add(send(Topics.SUBMITTED, poison));
        }
        // Past the examination: what the tagging, the database and the followers of notices cannot use.
        String ingested = """
                {"articleId": "%s", "submissionId": "%s", "article": {"text": "%s", "source": 7}}""";
        for (String topic : List.of(Topics.INGESTED, Topics.ENRICHED, Topics.STATUS, Topics.STORED, Topics.SETTINGS)) {
            send(topic, ingested.formatted(UUID.randomUUID(), unique(), text));
            send(topic, "{\"at\": \"" + mark + "\", \"stage\": \"" + mark + "\", \"articleId\": \"" + mark + "\"}");
        }
        // What only the database refuses, which then quotes the row.
        send(
                Topics.ENRICHED,
                new String(GoldenSamples.of(Event.ARTICLE_ENRICHED, "full"), StandardCharsets.UTF_8)
                        .replace("Officials in Khost", mark + "\\u0000 in Khost"));
        gateway.get("/api/v1/articles?q=" + mark + "&key=" + mark + "&sort=" + mark);
        gateway.post("/api/v1/notes", "{\"articleId\": \"" + good + "\", \"text\": \"" + mark + "\", \"author\": 7}");
        gateway.post("/api/v1/curation", "{\"kind\": \"" + mark + "\"}");

        // Then
        gateway.awaitStage(good, "stored");
        rejected.forEach(id -> gateway.awaitStage(id, "rejected"));
        probe.await(
                Topics.deadLetterOf(Topics.ENRICHED),
                dead -> new String(dead.value(), StandardCharsets.UTF_8).contains(mark + "\\u0000"));
        assertThat(linesWithMark()).isEmpty();
    }

    private String send(String topic, String value) {
        RecordMetadata place = probe.send(topic, "poison", value.getBytes(StandardCharsets.UTF_8));
        return "%s-%d-%d".formatted(topic, place.partition(), place.offset());
    }

    private List<String> linesWithMark() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(stack.data().resolve("logs"))) {
            List<Path> logs = files.filter(Files::isRegularFile).toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(6);
            for (Path log : logs) {
                new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).contains(mark))
                        .map(line -> log.getFileName() + ": " + line)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
