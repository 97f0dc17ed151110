package org.watchline.gateway.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.text.CodePoints;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class ArticleIT {

    private static final String ARTICLE = "/api/v1/articles/{id}";
    private static final String ANNOTATIONS = ARTICLE + "/annotations";

    @Test
    void tellsEverythingAboutAnArticle() {
        // Given
        StoredFixture article = StoredFixture.saying("The whole text.")
                .titled("A title")
                .from("Dawn")
                .at("https://dawn.example/1")
                .published("2022-04-16T08:00:00Z");
        StoredFixture copy = StoredFixture.saying("The whole text.").from("Tribune");
        StoredCorpus.store(article, copy);

        // When / Then
        given().get(ARTICLE, article.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(article.id().toString()))
                .body("revision", equalTo(1))
                .body("title", equalTo("A title"))
                .body("url", equalTo("https://dawn.example/1"))
                .body("source", equalTo("Dawn"))
                .body("authors", contains("Our Desk"))
                .body("publishedAt", equalTo("2022-04-16T08:00:00Z"))
                .body("language", equalTo("en"))
                .body("text", equalTo("The whole text."))
                .body("run", equalTo("run-1"))
                .body("revisions", hasSize(1))
                .body("duplicates[0].id", equalTo(copy.id().toString()))
                .body("duplicates[0].similarity", equalTo(1.0f));
    }

    @Test
    void keepsOldRevisionsReadable() {
        // Given
        StoredFixture first = StoredFixture.saying("Forty were killed.");
        StoredFixture second = first.revisedTo("Forty-seven were killed.");
        StoredCorpus.store(first, second);

        // When / Then
        given().get(ARTICLE, first.id()).then().body("text", equalTo("Forty-seven were killed."));
        given().queryParam("revision", 1)
                .get(ARTICLE, first.id())
                .then()
                .statusCode(200)
                .body("text", equalTo("Forty were killed."))
                .body("revisions.active", contains(false, true))
                .body("run", nullValue());
        given().queryParam("revision", 3).get(ARTICLE, first.id()).then().statusCode(404);
    }

    @Test
    void givesMentionsWhoseCodePointOffsetsCutTheirTextOut() {
        // Given
        StoredFixture article = StoredFixture.saying("😀 Fighters of the TTP met 😀 in Khost.")
                .mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan")
                .mentioning("Khost", "GPE", "khost", "Khost");
        StoredCorpus.store(article);
        String text = given().get(ARTICLE, article.id()).jsonPath().getString("text");

        // When
        JsonPath annotations = given().get(ANNOTATIONS, article.id())
                .then()
                .statusCode(200)
                .body("articleId", equalTo(article.id().toString()))
                .body("run.id", equalTo("run-1"))
                .body("run.models[0].name", equalTo("en-sent"))
                .body("sentences[0].start", equalTo(0))
                .body("sentences[0]", not(hasKey("tokens")))
                .body("mentions[0].entityId", equalTo("ttp"))
                .body("mentions[0].field", equalTo("text"))
                .body("mentions[0].by", equalTo("lexicon"))
                .body("mentions[0].link.reason", equalTo("exact"))
                .body("mentions[0].link.candidates", contains("ttp"))
                .body("mentions[0]", hasKey("value"))
                .body("mentions[0]", hasKey("basis"))
                .extract()
                .jsonPath();

        // Then
        List<Map<String, Object>> mentions = annotations.getList("mentions");
        assertThat(mentions).hasSize(2);
        for (Map<String, Object> mention : mentions) {
            assertThat(CodePoints.slice(text, (int) mention.get("start"), (int) mention.get("end")))
                    .isEqualTo(mention.get("text"));
        }
    }

    @Test
    void givesEverythingThatWasFoundAsItWasFound() throws IOException {
        // Given
        Annotations found = GoldenArticle.sample().annotations();
        StoredFixture article = GoldenArticle.fixture();
        StoredCorpus.store(article);

        // When
        JsonNode answer = ContractCodec.mapper()
                .readTree(given().get(ANNOTATIONS, article.id()).asString());

        // Then
        assertThat(items(answer, "citations", Citation[].class)).isEqualTo(found.citations());
        assertThat(items(answer, "footnotes", Footnote[].class)).isEqualTo(found.footnotes());
        assertThat(items(answer, "blocks", Block[].class)).isEqualTo(found.blocks());
        assertThat(items(answer, "roles", Role[].class)).isEqualTo(found.roles());
        assertThat(items(answer, "topics", Topic[].class)).isEqualTo(found.topics());
        assertThat(items(answer, "quotes", Quote[].class)).isEqualTo(found.quotes());
        assertThat(items(answer, "events", Event[].class)).isEqualTo(found.events());
    }

    @Test
    void listsWithoutAnythingAreEmpty() {
        // Given
        StoredFixture article = StoredFixture.saying("Nothing of note.");
        StoredCorpus.store(article);

        // When / Then
        for (String list :
                List.of("mentions", "citations", "footnotes", "blocks", "roles", "topics", "quotes", "events")) {
            given().get(ANNOTATIONS, article.id()).then().body(list, hasSize(0));
        }
    }

    @Test
    void nestsTokensInSentencesWhenAskedTo() {
        // Given
        StoredFixture article = StoredFixture.saying("The groups met.");
        StoredCorpus.store(article);

        // When / Then
        given().queryParam("include", "tokens")
                .get(ANNOTATIONS, article.id())
                .then()
                .body("sentences[0].tokens.pos", contains("DET", "NOUN"))
                .body("sentences[0].tokens[1].start", equalTo(4))
                .body("sentences[0].tokens[1].lemma", equalTo("group"));
    }

    @Test
    void answersNotModifiedWhileNothingChanged() {
        // Given
        StoredFixture article = StoredFixture.saying("A cacheable text.");
        StoredCorpus.store(article);
        String tag = given().get(ARTICLE, article.id()).header("ETag");

        // When / Then
        given().header("If-None-Match", tag)
                .get(ARTICLE, article.id())
                .then()
                .statusCode(304)
                .header("Cache-Control", containsString("no-cache"));
        StoredCorpus.store(article.revisedTo("Another text."));
        given().header("If-None-Match", tag).get(ARTICLE, article.id()).then().statusCode(200);
    }

    @Test
    void knowsNothingOfArticlesThatAreNotStored() {
        for (String id : List.of(UUID.randomUUID().toString(), "1-1-1-1-1", "nonsense")) {
            for (String route : List.of(ARTICLE, ANNOTATIONS)) {
                given().get(route, id)
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json")
                        .body("type", equalTo("https://watchline.org/problems/article-not-found"));
            }
        }
    }

    private static <T> List<T> items(JsonNode answer, String list, Class<T[]> type) throws IOException {
        return List.of(ContractCodec.mapper().treeToValue(answer.get(list), type));
    }
}
