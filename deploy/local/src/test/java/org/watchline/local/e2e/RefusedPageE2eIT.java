package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.local.stack.ProcessName;
import org.watchline.testkit.Site;

/** Pages that cannot be had, from the answer to the metric. */
@ExtendWith(StackExtension.class)
class RefusedPageE2eIT {

    private static final int TOO_MUCH = 4 * 1024 * 1024 + 1;

    @ParameterizedTest
    @CsvSource({
        "/nowhere, rejected, fetch-not-found",
        "/subscribers, rejected, fetch-refused",
        "/drafts/1, rejected, fetch-robots-disallowed",
        "/round, rejected, fetch-too-many-redirects",
        "/photo, rejected, fetch-not-text",
        "/torn.pdf, rejected, fetch-document-refused",
        "/nothing, rejected, fetch-empty",
        "/endless, rejected, fetch-too-large",
        "/busy, failed, fetch-unavailable",
        "/app, rejected, article-refused"
    })
    void itsStatusHasTheProblemAndAMetricCountsIt(String path, String stage, String problem, RunningStack stack)
            throws IOException {
        try (Site site = siteOfTroubles()) {
            // When
            HttpResponse<String> answer = stack.gateway().submit("{\"url\": \"%s\"}".formatted(site.at(path)));

            // Then
            assertThat(answer.statusCode()).isEqualTo(202);
            JsonNode item = GatewayClient.tree(answer.body()).path(0);
            for (String id : List.of("submissionId", "id")) {
                JsonNode status = stack.gateway().awaitStage(item.path(id).asText(), stage);
                assertThat(status.path("problem").asText()).isEqualTo("https://watchline.org/problems/" + problem);
                assertThat(status.path("reason").asText()).isNotBlank();
            }
            assertThat(stack.metrics(ProcessName.INGEST_SERVICE))
                    .contains(
                            problem.startsWith("fetch-")
                                    ? "watchline_fetch_pages_total{outcome=\"failed\",reason=\"%s\"}".formatted(problem)
                                    : "watchline_ingest_articles_total{outcome=\"refused\",reason=\"missing\"}");
        }
    }

    private static Site siteOfTroubles() throws IOException {
        Site site = new Site();
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /drafts/\n");
        site.put("/drafts/1", "text/html", "<p>Not yet.</p>");
        site.put("/subscribers", 402, Map.of(), new byte[0]);
        site.put("/round", 302, Map.of("Location", "/round"), new byte[0]);
        site.put("/photo", "image/jpeg", "\u00ff\u00d8");
        site.put("/torn.pdf", "application/pdf", "%PDF-1.4\n1 0 obj <<");
        site.put("/nothing", "text/html", " ");
        site.put("/endless", "text/html", "a".repeat(TOO_MUCH));
        site.put("/busy", 503, Map.of(), new byte[0]);
        site.put("/app", "text/html", "<div id=\"root\"></div><script src=\"app.js\"></script>");
        return site;
    }
}
