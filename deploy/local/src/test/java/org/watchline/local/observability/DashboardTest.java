package org.watchline.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final int WIDTH = 24;

    private final JsonNode dashboard = Monitoring.dashboard();
    private final List<JsonNode> panels = Monitoring.panels();

    @Test
    void itsAddressStaysTheSame() {
        assertThat(dashboard.path("uid").asText()).isEqualTo("watchline");
        assertThat(dashboard.path("id").isMissingNode()).isTrue();
    }

    @Test
    void rowsAreWhatTheDocumentsName() {
        assertThat(panels)
                .filteredOn(panel -> panel.path("type").asText().equals("row"))
                .extracting(panel -> panel.path("title").asText())
                .containsExactly(
                        "At a glance",
                        "Ingest rate",
                        "Lag",
                        "Latency",
                        "Errors",
                        "Dead letters",
                        "JVM",
                        "PostgreSQL and the broker's disk");
    }

    @Test
    void panelsHaveIdsAndTitlesOfTheirOwn() {
        assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels)
                .extracting(panel -> panel.path("title").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPanelAsksADatasourceThatIsProvisioned() {
        Set<String> provisioned = Monitoring.elements(Monitoring.datasources())
                .map(source -> source.path("uid").asText())
                .collect(Collectors.toSet());

        assertThat(drawn()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.at("/datasource/uid").asText()).isIn(provisioned);
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(target.at("/datasource/uid").asText()).isIn(provisioned);
                assertThat(target.path("expr").asText()).isNotBlank();
            });
            assertThat(panel.path("targets"))
                    .extracting(target -> target.path("refId").asText())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void panelsLieSideBySideAndNotOnEachOther() {
        for (JsonNode panel : panels) {
            assertThat(at(panel, "x") + at(panel, "w")).isLessThanOrEqualTo(WIDTH);
            assertThat(panels)
                    .filteredOn(other -> !other.equals(panel))
                    .noneMatch(other -> overlap(panel, other, "x", "w") && overlap(panel, other, "y", "h"));
        }
    }

    private List<JsonNode> drawn() {
        return panels.stream()
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .toList();
    }

    private static boolean overlap(JsonNode one, JsonNode other, String begin, String length) {
        return at(one, begin) < at(other, begin) + at(other, length)
                && at(other, begin) < at(one, begin) + at(one, length);
    }

    private static int at(JsonNode panel, String field) {
        return panel.at("/gridPos/" + field).asInt();
    }
}
