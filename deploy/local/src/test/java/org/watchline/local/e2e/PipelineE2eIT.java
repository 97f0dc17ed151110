package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.text.CodePoints;
import org.watchline.testkit.TopicProbe;

@ExtendWith(StackExtension.class)
class PipelineE2eIT {

    private static final String TEXT =
            "“The Tehreek-e-Taliban Pakistan ended its cease-fire”, officials in Khost said 🕊 on"
                    + " December 9, 2021 (Dawn, December 10, 2021).\n\nThe TTP and the Afghan Taliban declined to comment.";

    private RunningStack stack;
    private GatewayClient gateway;

    @BeforeEach
    void connect(RunningStack running) {
        stack = running;
        gateway = running.gateway();
    }

    @Test
    void articleSubmittedOverHttpComesOutTaggedAndSearchable() {
        // Given
        String word = unique();
        TestArticle article = TestArticle.of(word, TEXT + " " + word);

        // When
        HttpResponse<String> answer = gateway.submit(article.json());
        JsonNode item = GatewayClient.tree(answer.body()).get(0);
        String id = item.get("id").asText();

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(gateway.json("/api/v1/articles/" + item.get("submissionId").asText() + "/status")
                        .has("stage"))
                .as("a status exists from the 202")
                .isTrue();
        gateway.awaitStage(id, "stored");
        assertThat(gateway.json("/api/v1/articles/" + id).get("text").asText()).isEqualTo(article.text());
        assertThat(ids(gateway.search("ceasefire " + word))).containsExactly(id);
        assertThat(gateway.search("ceasefire " + word).at("/items/0/snippet").asText())
                .contains("<mark>cease-fire</mark>");
        assertAnnotated(id, article.text());
    }

    @Test
    void whatAnArticleCitesAndReportsComesOutAsItStandsThere() {
        // Given
        String word = unique();
        String text = "Militants of the TTP attacked a checkpoint in Khost on February 9, killing four soldiers"
                + " (Dawn, February 10; Express Tribune, February 11). " + word;

        // When
        gateway.awaitStage(produce(TestArticle.of(word, text).bytes()), "stored");

        // Then
        String id = ArticleIdentity.of(word, "End-to-end", null, "").toString();
        JsonNode found = gateway.json("/api/v1/articles/" + id + "/annotations");
        assertThat(found.get("citations").findValuesAsText("sourceId")).containsExactly("dawn", "express-tribune");
        assertThat(found.get("citations").findValuesAsText("date")).containsExactly("2022-02-10", "2022-02-11");
        assertThat(found.at("/events/0/type").asText()).isEqualTo("ASSAULT");
        assertThat(found.at("/events/0/date").asText()).isEqualTo("2022-02-09");
        assertThat(found.at("/events/0/killed/best").asInt()).isEqualTo(4);
        assertThat(found.at("/events/0/citations")).hasSize(2);
        assertThat(gateway.get("/articles/" + id).body())
                .contains("Events", "Sources cited", "/entities/express-tribune");
    }

    @Test
    void articleProducedOntoKafkaIsTheSameArticleAndTheSameAgainIsNoSecondOne() {
        // Given
        String word = unique();
        TestArticle article = TestArticle.of(word, TEXT + " " + word);
        String id = ArticleIdentity.of(word, "End-to-end", null, article.text()).toString();

        // When
        gateway.submit(article.json());
        gateway.awaitStage(id, "stored");
        gateway.awaitStage(produce(article.bytes()), "stored");

        // Then
        assertThat(ids(gateway.search(word))).containsExactly(id);
        assertThat(gateway.json("/api/v1/articles/" + id).get("revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void changedArticleBecomesTheSecondRevision() {
        // Given
        String word = unique();
        gateway.awaitStage(produce(TestArticle.of(word, word + " five killed").bytes()), "stored");

        // When
        gateway.awaitStage(produce(TestArticle.of(word, word + " four killed").bytes()), "stored");

        // Then
        String id = ArticleIdentity.of(word, "End-to-end", null, "").toString();
        JsonNode article = gateway.await(
                "/api/v1/articles/" + id, found -> found.path("revision").asInt() == 2);
        assertThat(article.get("text").asText()).contains("four");
        assertThat(ids(gateway.search(word + " five"))).isEmpty();
    }

    @Test
    void storedArticleIsAnnouncedOnTheStream() throws Exception {
        // Given
        String word = unique();
        try (InputStream events = gateway.stream("/api/v1/stream?q=" + word)) {

            // When
            gateway.submit(TestArticle.of(word, TEXT + " " + word).json());

            // Then
            BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
            List<String> seen = new ArrayList<>();
            String line = lines.readLine();
            while (line != null && !(line.startsWith("data:") && line.contains("Report " + word))) {
                seen.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("announcement after %s", seen).isNotNull();
        }
    }

    @Test
    void consoleShowsTheArticle() {
        // Given
        String word = unique();
        TestArticle hostile =
                new TestArticle(word, "End-to-end", "<script>alert(1)</script>", "2022-02-11", word + " TTP");
        String id = GatewayClient.tree(gateway.submit(hostile.json()).body())
                .at("/0/id")
                .asText();

        // When
        gateway.awaitStage(id, "stored");
        HttpResponse<String> hits = gateway.get("/?q=" + word);
        HttpResponse<String> page = gateway.get("/articles/" + id);

        // Then
        assertThat(hits.body()).contains("<mark>" + word + "</mark>").doesNotContain("<script>alert");
        assertThat(page.body()).contains("TTP").doesNotContain("<script>alert");
    }

    private void assertAnnotated(String id, String text) {
        JsonNode mentions =
                gateway.json("/api/v1/articles/" + id + "/annotations").get("mentions");
        List<String> linked = new ArrayList<>();
        for (JsonNode mention : mentions) {
            if (mention.get("field").asText().equals("text")) {
                assertThat(CodePoints.slice(
                                text,
                                mention.get("start").asInt(),
                                mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").asText());
                linked.add(mention.get("text").asText() + "="
                        + mention.path("entityId").asText());
            }
        }
        assertThat(linked)
                .contains("Tehreek-e-Taliban Pakistan=ttp", "TTP=ttp", "Afghan Taliban=afghan-taliban", "Dawn=dawn");
    }

    private String produce(byte[] value) {
        try (TopicProbe probe = new TopicProbe(stack.kafka())) {
            RecordMetadata place = probe.send("articles.submitted", null, value);
            return "%s-%d-%d".formatted(place.topic(), place.partition(), place.offset());
        }
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
