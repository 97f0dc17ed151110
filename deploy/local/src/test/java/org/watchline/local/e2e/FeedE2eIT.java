package org.watchline.local.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.local.e2e.Newspaper.Report;
import org.watchline.testkit.Site;

/** Feeds from one call of the API to the corpus. */
@ExtendWith(StackExtension.class)
class FeedE2eIT {

    private static final String FEEDS = "/api/v1/feeds";
    /** Instead of a status: no server any more. */
    private static final int NOBODY = 0;

    private static final String PROBLEMS = "https://watchline.org/problems/";

    private final String tag = "t" + UUID.randomUUID();
    private GatewayClient gateway;
    private Site site;
    private String feed = "";

    @BeforeEach
    void connect(RunningStack stack) throws IOException {
        gateway = stack.gateway();
        site = new Site();
    }

    @AfterEach
    void disconnect() {
        if (!feed.isEmpty()) {
            gateway.delete(FEEDS + "/" + feed, "{\"author\": \"Desk\"}");
        }
        site.close();
    }

    @Test
    void everyItemBecomesAnArticleOnceAndAChangedOneARevision() throws IOException {
        try (Newspaper paper = new Newspaper()) {
            // When
            follow(paper.feed(), true);

            // Then
            Map<String, JsonNode> articles = articles(Newspaper.REPORTS);
            assertThat(articles)
                    .containsOnlyKeys(
                            paper.reports().stream().map(paper::address).toList());
            for (Report report : paper.reports()) {
                JsonNode article = articles.get(paper.address(report));
                assertThat(article.path("title").asText()).isEqualTo(report.title());
                assertThat(Instant.parse(article.path("publishedAt").asText())).isEqualTo(report.publishedAt());
                assertThat(article.path("text").asText()).isEqualTo(report.text());
                assertThat(article.path("source").asText()).isEqualTo("Frontier Herald");
            }

            // When it is polled again
            awaitPolls(paper, paper.polls() + 2);

            // Then nothing was added, and no page was asked for again
            assertThat(paper.reports()).extracting(paper::readers).containsOnly(1);
            assertThat(articles(Newspaper.REPORTS).values())
                    .extracting(article -> article.path("revision").asInt())
                    .containsOnly(1);

            // When one of them changes
            Report before = paper.reports().get(7);
            Report after = paper.amend(7, "A day later the governor himself came to Wana and laid a stone.");

            // Then it has a revision, and the others have none
            String article = "/api/v1/articles/"
                    + articles.get(paper.address(before)).path("id").asText();
            JsonNode revised = gateway.await(article, it -> it.path("revision").asInt() == 2);
            assertThat(revised.path("text").asText()).isEqualTo(after.text());
            assertThat(gateway.json(article + "?revision=1").path("text").asText())
                    .isEqualTo(before.text());
            awaitPolls(paper, paper.polls() + 2);
            assertThat(articles(Newspaper.REPORTS).values())
                    .filteredOn(it -> it.path("revision").asInt() > 1)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, fetch-not-found, answered 404",
        "410, fetch-not-found, answered 410",
        "403, fetch-refused, answered 403",
        "500, fetch-unavailable, answered 500",
        "200, feed-unreadable, no feed",
        NOBODY + ", fetch-unreachable, refused"
    })
    void aFeedThatDiesIsShownAsFailingWithTheReason(int status, String problem, String reason) {
        // Given
        site.put(
                "/feed",
                "application/feed+json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Notes\", \"items\": []}");
        follow(site.at("/feed"), false);
        awaitHealth("ok");

        // When
        if (status == NOBODY) {
            site.close();
        } else {
            site.put("/feed", status, Map.of("Content-Type", "text/html"), "<p>Gone fishing.</p>".getBytes(UTF_8));
        }

        // Then
        JsonNode error = awaitHealth("failing").at("/state/error");
        assertThat(error.path("type").asText()).isEqualTo(PROBLEMS + problem);
        assertThat(error.path("detail").asText()).contains(reason);
        assertThat(Jsoup.parse(gateway.get("/feeds").body())
                        .getElementById("feed-" + feed)
                        .text())
                .contains("failing", error.path("detail").asText(), "failing since");
    }

    private void follow(URI url, boolean pages) {
        HttpResponse<String> answer = gateway.post(FEEDS, """
                {"url": "%s", "source": "Frontier Herald", "tags": ["%s"], "pages": %s, "author": "Desk"}
                """.formatted(url, tag, pages));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        feed = GatewayClient.tree(answer.body()).path("id").asText();
    }

    private JsonNode awaitHealth(String health) {
        return gateway.await(
                FEEDS + "/" + feed, it -> it.path("health").asText().equals(health));
    }

    private static void awaitPolls(Newspaper paper, int polls) {
        Awaitility.await().atMost(GatewayClient.PATIENCE).until(() -> paper.polls() >= polls);
    }

    /** All articles of the feed by their addresses, once there are so many; there are never more. */
    private Map<String, JsonNode> articles(int count) {
        JsonNode hits = gateway.await(
                "/api/v1/articles?limit=100&tag=" + tag,
                answer -> answer.at("/total/value").asInt() >= count);
        assertThat(hits.path("items")).hasSize(count);
        Map<String, JsonNode> articles = new TreeMap<>();
        hits.path("items").forEach(item -> {
            JsonNode article =
                    gateway.json("/api/v1/articles/" + item.path("id").asText());
            articles.put(article.path("url").asText(), article);
        });
        return articles;
    }
}
