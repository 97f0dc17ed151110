package org.watchline.gateway.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.GoldenArticle;
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
                        containsString("<p><span id=\"s0\">First paragraph &amp; more.</span></p>"),
                        not(containsString("Sources cited")),
                        containsString("id=\"show-GPE\""),
                        not(containsString("<img src=x")),
                        not(containsString("<script>alert")),
                        not(containsString("href=\"javascript:"))));
    }

    @Test
    void listsWhatAnArticleCitesAndReports() {
        // Given
        StoredFixture golden = GoldenArticle.fixture();
        StoredCorpus.store(golden);

        // When / Then
        given().get("/articles/" + golden.id())
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "<strong>consult</strong>: <a href=\"#s0\">talks with the TTP resumed",
                        "<dt>To</dt><dd><a href=\"/entities/ttp\">Tehrik-i-Taliban Pakistan</a></dd>",
                        "<dt>Date</dt><dd>2022-03-04 (stated)</dd>",
                        "<dt>Status</dt><dd>alleged</dd>",
                        "<dt>Source</dt><dd>Dawn, Twitter</dd>",
                        "<strong>assault, suicide-attack</strong>",
                        "<dt>Killed</dt><dd>6 (6 to 7)</dd>",
                        "<a href=\"/entities/dawn\">Dawn</a>, 2022-03-05",
                        "<a href=\"#s1\">sentence",
                        "Twitter <span>@khost_desk</span>",
                        "Author’s interview, 2022-03, footnote 1",
                        "“Nothing is signed”</a>",
                        "<a href=\"/entities/u-person-6dc5a1f0\">Mohammad Khurasani</a>: <a href=\"#s",
                        "spokesman</a>, <a href=\"/entities/ttp\">Tehrik-i-Taliban Pakistan</a>",
                        "<li>[1] Author’s interview, Peshawar, March 2022.",
                        "armed-attacks"));
    }

    @Test
    void saysSoWhereNothingWasFound() {
        // Given
        StoredFixture plain = StoredFixture.saying("Nothing of note.");
        StoredCorpus.store(plain);

        // When / Then
        given().get("/articles/" + plain.id())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("No names, dates, sources or events were found"),
                        not(containsString("id=\"events\"")),
                        not(containsString("id=\"roles\""))));
        given().get("/articles/" + article.id()).then().body(not(containsString("No names, dates")));
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
