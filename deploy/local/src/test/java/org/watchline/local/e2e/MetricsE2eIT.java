package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.local.observability.Monitoring;
import org.watchline.local.stack.ProcessName;

/** What running services measure is what the documents list, and all that dashboard and alerts ask for. */
@ExtendWith(StackExtension.class)
class MetricsE2eIT {

    private static final Path REFERENCE = Path.of("../../docs/reference/metrics.md");

    private RunningStack stack;

    @BeforeEach
    void letEverythingBeCountedOnce(RunningStack running) {
        stack = running;
        GatewayClient gateway = running.gateway();
        String good = TestArticle.of(
                        "w" + UUID.randomUUID().toString().replace("-", ""), "Two policemen were wounded near Tank.")
                .json();
        gateway.awaitStage(
                GatewayClient.tree(gateway.submit(good).body()).at("/0/id").asText(), "stored");
        gateway.submit("{\"title\": \"without a text\"}");
        gateway.submit("{");
        gateway.get("/api/v1/nothing-of-this-name");
        // Nobody listens on the port.
        gateway.submit("{\"url\": \"http://127.0.0.1:9/page\"}");
        String feed = GatewayClient.tree(
                        gateway.post("/api/v1/feeds", "{\"url\": \"http://127.0.0.1:9/feed\", \"author\": \"Desk\"}")
                                .body())
                .path("id")
                .asText();
        awaitMeters();
        gateway.delete("/api/v1/feeds/" + feed, "{\"author\": \"Desk\"}");
    }

    @Test
    void documentsListExactlyTheMetersOfOurs() throws IOException {
        // Given
        Map<String, MeterFamily> families = new TreeMap<>();
        for (ProcessName service : ProcessName.services()) {
            MeterFamily.addTo(families, service.label(), stack.metrics(service));
        }
        List<String> exposed = families.values().stream().map(MeterFamily::line).toList();

        // When
        List<String> documented = Files.readAllLines(REFERENCE).stream()
                .filter(line -> line.startsWith("| `watchline_"))
                .map(line -> line.substring(0, line.lastIndexOf("| ", line.length() - 3)) + "|")
                .toList();

        // Then
        assertThat(documented).containsExactlyInAnyOrderElementsOf(exposed);
    }

    @Test
    void dashboardAndAlertsAskForNothingThatIsNotMeasured() {
        // Given
        Set<String> known = new TreeSet<>(Monitoring.namesOfPrometheus());
        for (ProcessName service : ProcessName.services()) {
            known.addAll(MeterFamily.samples(stack.metrics(service)));
        }

        // Then
        assertThat(Monitoring.expressions())
                .isNotEmpty()
                .allSatisfy((place, expression) ->
                        assertThat(expression.metrics()).as(place).isNotEmpty().isSubsetOf(known));
    }

    private void awaitMeters() {
        Map<ProcessName, List<String>> wanted = Map.of(
                ProcessName.INGEST_SERVICE,
                List.of("watchline_fetch_pages_total{", "watchline_feed_polls_total{", "watchline_settings_total{"),
                ProcessName.NLP_SERVICE,
                List.of("watchline_settings_total{"),
                ProcessName.STORE_SERVICE,
                List.of("watchline_database_size_bytes "),
                ProcessName.API_GATEWAY,
                List.of("watchline_settings_total{", "watchline_broker_disk_free_bytes{", "watchline_pipeline_lag{"));
        wanted.forEach((service, meters) -> await(service.label())
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(stack.metrics(service)).contains(meters)));
    }
}
