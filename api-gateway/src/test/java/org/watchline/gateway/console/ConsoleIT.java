package org.watchline.gateway.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class ConsoleIT {

    private static final String HOSTILE = "<script>alert('title')</script>";
    private static StoredFixture article;

    @BeforeAll
    static void storeArticles() {
        article = StoredFixture.saying(
                        "First paragraph & more.\n\n😀 The TTP met <img src=x onerror=alert(1)> in Khost.")
                .titled(HOSTILE + " lammergeier")
                .from("\"><b>Dawn</b>")
                .at("javascript:alert(1)")
                .mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan")
                .mentioning("Khost", "GPE", "khost", "Khost");
        StoredCorpus.store(article);
    }

    @Test
    void showsHitsWithMarkedSnippetsAndEscapesHostileTitles() {
        given().queryParam("q", "lammergeier")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt; <mark>lammergeier</mark>"),
                        containsString("/articles/" + article.id()),
                        containsString("1 article"),
                        not(containsString("<script>alert")),
                        not(containsString("<b>Dawn"))));
    }

    @Test
    void showsAnArticleWithItsMentionsLinkedAndExplained() {
        given().get("/articles/" + article.id())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(
                                "<a class=\"mention type-ORG\" href=\"/entities/ttp\""
                                        + " title=\"organisation · exact match of “TTP” · found by lexicon, score 0.90\">TTP</a>"),
                        containsString("<p>First paragraph &amp; more.</p>"),
                        containsString("id=\"show-GPE\""),
                        not(containsString("<img src=x")),
                        not(containsString("<script>alert")),
                        not(containsString("href=\"javascript:"))));
    }

    @Test
    void showsEntitiesAndTheirArticles() {
        given().get("/entities/ttp")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Tehrik-i-Taliban Pakistan"),
                        containsString("/articles/" + article.id()),
                        not(containsString("<script>alert"))));
        given().queryParam("q", "Khost")
                .get("/entities")
                .then()
                .statusCode(200)
                .body(containsString("/entities/khost"));
    }

    @Test
    void explainsWhatIsWrongWithASearch() {
        given().queryParam("from", "<i>yesterday")
                .get("/")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(allOf(containsString("must be a day"), containsString("value=\"&lt;i&gt;yesterday\"")));
    }

    @Test
    void helpsWhenNothingMatches() {
        given().queryParam("q", "xylographically")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Nothing matches"));
    }

    @Test
    void offersAFormToSubmitAnArticle() {
        given().get("/submit").then().statusCode(200).body(containsString("<form id=\"submit\""));
        given().get("/console/submit.js").then().statusCode(200).contentType(containsString("javascript"));
        given().get("/console/console.css").then().statusCode(200).contentType("text/css");
    }
}
