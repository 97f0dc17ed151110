package org.watchline.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The profile {@code observability} of docker compose, beside what it watches. */
class ProfileTest {

    private static final List<String> WATCHED =
            List.of("ingest-service", "nlp-service", "store-service", "api-gateway");
    private static final List<String> WATCHERS = List.of("prometheus", "grafana", "jaeger");

    private final JsonNode services = Monitoring.compose().path("services");

    @Test
    void prometheusReadsEveryServiceOnItsPort() throws IOException {
        Map<String, String> ports = new TreeMap<>();
        String dockerfile = Files.readString(Monitoring.HOME.resolve("deploy/Dockerfile"));
        JsonNode job = Monitoring.prometheus().at("/scrape_configs/0");

        for (JsonNode target : job.path("static_configs")) {
            ports.put(
                    target.at("/labels/service").asText(),
                    target.at("/targets/0").asText());
        }

        assertThat(ports).containsOnlyKeys(WATCHED);
        ports.forEach((service, address) -> {
            assertThat(address).startsWith(service + ":");
            assertThat(dockerfile)
                    .containsPattern("AS " + service + "\\n(?:[A-Z].*\\n)*EXPOSE "
                            + address.substring(address.indexOf(':') + 1));
        });
        assertThat(job.path("metrics_path").asText()).isEqualTo("/q/metrics");
    }

    @Test
    void theGatewayAnswersToTheNameByWhichPrometheusCallsIt() {
        assertThat(services.at("/api-gateway/environment/WATCHLINE_GATEWAY_ALLOWED_HOSTS")
                        .asText()
                        .split(",", -1))
                .contains("api-gateway", "localhost");
    }

    @Test
    void watchersStartOnDemandOnlyAndAreReachedFromThisMachineOnly() {
        for (String watcher : WATCHERS) {
            JsonNode service = services.path(watcher);
            assertThat(service.path("profiles")).extracting(JsonNode::asText).containsExactly("observability");
            assertThat(service.path("ports"))
                    .isNotEmpty()
                    .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
            assertThat(service.path("image").asText()).matches(".+:v?[0-9]+\\.[0-9]+\\.[0-9]+");
            assertThat(service.path("healthcheck").path("test")).isNotEmpty();
            assertThat(service.path("mem_limit").asText()).isNotEmpty();
            assertThat(service.path("<<").asText()).isEqualTo("service");
        }
    }

    @Test
    void whatIsMountedIsThere() {
        for (String watcher : WATCHERS) {
            for (JsonNode volume : services.path(watcher).path("volumes")) {
                String source = volume.asText().split(":", -1)[0];
                if (source.startsWith("./")) {
                    assertThat(Monitoring.HOME.resolve(source.substring(2))).exists();
                } else {
                    assertThat(Monitoring.compose().path("volumes").has(source)).isTrue();
                }
            }
        }
    }

    @Test
    void containersLogJsonAndAreUntracedUntilSomebodySaysSo() {
        JsonNode seen = Monitoring.compose().path("x-seen");

        assertThat(seen.path("QUARKUS_LOG_CONSOLE_JSON_ENABLED").asText()).isEqualTo("true");
        assertThat(seen.path("QUARKUS_OTEL_SDK_DISABLED").asText()).isEqualTo("${WATCHLINE_TRACES_OFF:-true}");
        assertThat(WATCHED)
                .allSatisfy(service -> assertThat(
                                services.path(service).at("/environment/<<").asText())
                        .isEqualTo("seen"));
    }
}
