package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.e2e.TraceReceiver.SeenSpan;
import org.watchline.testkit.TopicProbe;

/** With tracing and JSON logs switched on, as containers have them: one article, one trace. */
class TracesE2eIT {

    private static final String ROOT = "";

    private static TraceReceiver receiver;
    private static RunningStack stack;

    @BeforeAll
    static void start() throws IOException {
        receiver = new TraceReceiver();
        stack = RunningStack.start(
                Path.of("../..").toAbsolutePath().normalize(),
                Files.createTempDirectory("watchline-traced"),
                Map.of(
                        "quarkus.otel.sdk.disabled", "false",
                        "quarkus.otel.exporter.otlp.endpoint", receiver.url(),
                        "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                        "quarkus.otel.bsp.schedule.delay", "200ms",
                        "quarkus.log.console.json.enabled", "true"));
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
        receiver.close();
    }

    @Test
    void articleOverHttpIsOneTraceFromTheRequestThroughAllServicesToTheCommit() {
        // Given
        String article = TestArticle.of(unique(), "Two policemen were wounded near Tank.")
                .json();

        // When
        JsonNode answer = GatewayClient.tree(stack.gateway().submit(article).body());
        stack.gateway().awaitStage(answer.at("/0/id").asText(), "stored");

        // Then
        List<SeenSpan> trace = traceOf(answer.at("/0/submissionId").asText());
        assertThat(trace)
                .extracting(SeenSpan::service)
                .contains("api-gateway", "ingest-service", "nlp-service", "store-service");
        assertThat(chain(trace, "process articles.stored"))
                .containsExactly(
                        "api-gateway POST /api/v1/articles",
                        "api-gateway POST",
                        "ingest-service POST /articles",
                        "ingest-service send articles.submitted",
                        "ingest-service process articles.submitted",
                        "ingest-service send articles.ingested",
                        "nlp-service process articles.ingested",
                        "nlp-service send articles.enriched",
                        "store-service process articles.enriched",
                        "store-service send articles.stored",
                        "api-gateway process articles.stored");
        assertThat(parent(trace, "commit article")).isEqualTo("process articles.enriched");
        assertThat(parent(trace, "tag article")).isEqualTo("process articles.ingested");
        assertThat(parent(trace, "examine submission")).isEqualTo("process articles.submitted");
    }

    @Test
    void articleOverKafkaBeginsItsTraceAtTheFirstStage() {
        try (TopicProbe probe = new TopicProbe(stack.kafka())) {
            // Given
            String id = unique();

            // When
            RecordMetadata place = probe.send(
                    Topics.SUBMITTED,
                    null,
                    TestArticle.of(id, "A convoy was shelled near Wana.").bytes());
            String submission = "%s-%d-%d".formatted(Topics.SUBMITTED, place.partition(), place.offset());
            stack.gateway().awaitStage(submission, "stored");

            // Then
            assertThat(chain(traceOf(submission), "commit article"))
                    .containsExactly(
                            "ingest-service process articles.submitted",
                            "ingest-service send articles.ingested",
                            "nlp-service process articles.ingested",
                            "nlp-service send articles.enriched",
                            "store-service process articles.enriched",
                            "store-service commit article");
        }
    }

    @Test
    void articlesOfOneRequestShareItsTraceAndEachHasItsOwnBranch() {
        // Given
        String articles = "[%s,%s]"
                .formatted(
                        TestArticle.of(unique(), "A bridge near Ghazni was closed.")
                                .json(),
                        TestArticle.of(unique(), "A market in Bannu was opened.")
                                .json());

        // When
        JsonNode answer = GatewayClient.tree(stack.gateway().submit(articles).body());
        answer.forEach(item -> stack.gateway().awaitStage(item.path("id").asText(), "stored"));

        // Then
        List<SeenSpan> first = traceOf(answer.at("/0/submissionId").asText());
        List<SeenSpan> second = traceOf(answer.at("/1/submissionId").asText());
        assertThat(first.get(0).trace()).isEqualTo(second.get(0).trace());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(receiver.ofTrace(first.get(0).trace()))
                        .filteredOn(span -> span.name().equals("commit article"))
                        .hasSize(2)
                        .extracting(SeenSpan::parent)
                        .doesNotHaveDuplicates());
    }

    @Test
    void linesOfTheLogAreJsonAndTellTheTrace() throws IOException {
        try (TopicProbe probe = new TopicProbe(stack.kafka())) {
            // Given
            String mark = unique();
            RecordMetadata place = probe.send(
                    Topics.INGESTED, null, ("{\"articleId\": \"" + mark + "\"}").getBytes(StandardCharsets.UTF_8));
            String submission = "%s-%d-%d".formatted(Topics.INGESTED, place.partition(), place.offset());

            // When
            SeenSpan buried = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> receiver.tracesOf(submission).stream()
                                    .flatMap(trace -> receiver.ofTrace(trace).stream())
                                    .filter(span -> span.name().equals("send articles.ingested.dlq"))
                                    .findFirst()
                                    .orElse(null),
                            span -> span != null);

            // Then
            List<JsonNode> lines = Files.readAllLines(stack.data().resolve("logs/nlp-service.log")).stream()
                    .map(GatewayClient::tree)
                    .toList();
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.path("message").asText()).startsWith("record dead-lettered");
                assertThat(line.at("/mdc/traceId").asText()).isEqualTo(buried.trace());
            });
            assertThat(lines).noneMatch(line -> line.toString().contains(mark));
        }
    }

    /** Everything of the one trace that a submission has, once the last of it has come. */
    private static List<SeenSpan> traceOf(String submission) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(receiver.tracesOf(submission))
                        .hasSize(1)
                        .allSatisfy(trace -> assertThat(receiver.ofTrace(trace))
                                .extracting(SeenSpan::name)
                                .contains("process articles.submitted", "commit article", "process articles.stored"))
                        .noneMatch(TracesE2eIT::lacksParents));
        return receiver.ofTrace(receiver.tracesOf(submission).get(0));
    }

    /** Services export on their own, so that a child may come before its parent. */
    private static boolean lacksParents(String trace) {
        List<SeenSpan> spans = receiver.ofTrace(trace);
        Set<String> known = spans.stream().map(SeenSpan::id).collect(Collectors.toSet());
        known.add(ROOT);
        return !spans.stream().map(SeenSpan::parent).allMatch(known::contains);
    }

    /** From the beginning of the trace to the span of this name. */
    private static List<String> chain(List<SeenSpan> trace, String last) {
        Map<String, SeenSpan> byId =
                trace.stream().collect(Collectors.toMap(SeenSpan::id, span -> span, (one, other) -> one));
        Deque<String> chain = new ArrayDeque<>();
        String id = named(trace, last).id();
        while (!id.equals(ROOT)) {
            SeenSpan span = byId.get(id);
            assertThat(span).as("parent %s of %s", id, chain).isNotNull();
            chain.addFirst(span.service() + " " + span.name());
            id = span.parent();
        }
        return List.copyOf(chain);
    }

    private static String parent(List<SeenSpan> trace, String name) {
        String parent = named(trace, name).parent();
        return trace.stream()
                .filter(span -> span.id().equals(parent))
                .map(SeenSpan::name)
                .findFirst()
                .orElse(ROOT);
    }

    private static SeenSpan named(List<SeenSpan> trace, String name) {
        return trace.stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span " + name));
    }

    private static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
