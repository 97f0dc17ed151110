package org.watchline.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");

    private final List<JsonNode> alerts = Monitoring.alerts();

    @Test
    void everyAlertTellsHowBadItIsAndWhatToDo() {
        assertThat(alerts).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.path("for").asText()).matches("[1-9][0-9]*[mh]");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.at("/annotations/runbook_url").asText())
                    .isEqualTo("docs/runbook.md#" + name(alert).toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void theRunbookHasASectionForEachAndNoOther() throws IOException {
        String runbook = Files.readString(Monitoring.HOME.resolve("docs/runbook.md"));

        assertThat(SECTION.matcher(runbook).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(alerts.stream().map(AlertsTest::name).toList());
    }

    @Test
    void everySectionSaysWhatItMeansHowToConfirmAndWhatToDo() throws IOException {
        String runbook = Files.readString(Monitoring.HOME.resolve("docs/runbook.md"));

        assertThat(Arrays.stream(SECTION.split(runbook, -1)).skip(1))
                .allSatisfy(
                        section -> assertThat(section).contains("**Means**", "**Confirm**", "**Do**", "`./watchline "));
    }

    @Test
    void everyAlertIsTriedByPromtool() throws IOException {
        String tests = Files.readString(Monitoring.HOME.resolve("deploy/observability/rules-test.yml"));

        assertThat(alerts).allSatisfy(alert -> assertThat(tests).contains("alertname: " + name(alert) + "\n"));
    }

    private static String name(JsonNode alert) {
        return alert.path("alert").asText();
    }
}
