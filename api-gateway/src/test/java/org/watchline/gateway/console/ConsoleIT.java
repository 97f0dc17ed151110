package org.watchline.gateway.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
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
                        containsString("<a class=\"mention type-ORG\" href=\"/entities/ttp\" data-why=\"1\">TTP</a>"),
                        containsString("“TTP”: exact match of “TTP”. Found by the knowledge base, score 0.90."),
                        containsString("<span class=\"sentence\" id=\"s0\">First paragraph &amp; more."),
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
                        "consult</span> <span class=\"badge\">alleged</span>",
                        "<dt>Against or to</dt><dd><a href=\"/entities/ttp\">Tehrik-i-Taliban Pakistan</a></dd>",
                        "<dt>Date</dt><dd>4 Mar 2022, stated</dd>",
                        "<dt>Source</dt><dd>Dawn, Twitter</dd>",
                        "assault, suicide attack</span>",
                        "<dt>Killed</dt><dd>6 (6 to 7)</dd>",
                        "<a href=\"/sources/dawn\">Dawn</a>, 5 Mar 2022",
                        "href=\"#s1\">sentence",
                        "Twitter <span>@khost_desk</span>",
                        "Author’s interview, Mar 2022, footnote 1",
                        "“Nothing is signed”</a>",
                        "<a href=\"/entities/u-person-6dc5a1f0\">Mohammad Khurasani</a>: <a",
                        "spokesman</a>, <a href=\"/entities/ttp\">Tehrik-i-Taliban Pakistan</a>",
                        "armed attacks"))
                .body(stringContainsInOrder("href=\"#note-1\"", "id=\"note-1\"", "href=\"#ref-1-0\""));
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
                        not(containsString("id=\"show-notes\"")),
                        not(containsString("id=\"roles\""))));
        given().get("/articles/" + article.id()).then().body(not(containsString("No names, dates")));
    }

    @Test
    void showsWhatARevisionChanged() {
        // Given
        StoredFixture first = StoredFixture.saying("Six men <b>died</b> in Khost.");
        StoredCorpus.store(first, first.revisedTo("Seven men <b>died</b> in Khost."));

        // When / Then
        given().queryParam("revision", 2)
                .queryParam("diff", 1)
                .get("/articles/" + first.id())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<del>Six</del><ins>Seven</ins> men &lt;b&gt;died"),
                        containsString("?diff=1&amp;revision=2\">what changed")));
        given().queryParam("revision", 1)
                .get("/articles/" + first.id())
                .then()
                .statusCode(200)
                .body(allOf(containsString("This is revision 1"), not(containsString("<del>"))));
    }

    @Test
    void showsAnArticleAsItWasKnownEarlier() {
        // Given
        StoredFixture first = StoredFixture.saying("Six men were held in Tank.");
        StoredCorpus.store(first);
        String between = Instant.now().toString();
        StoredCorpus.store(first.revisedTo("Seven men were held in Tank."));

        // When / Then
        given().queryParam("asOf", between)
                .get("/articles/" + first.id())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("As known on"),
                        containsString("Six men"),
                        not(containsString("Seven men")),
                        not(containsString("which has been replaced"))));
        given().queryParam("asOf", "2001-01-01")
                .get("/articles/" + first.id())
                .then()
                .statusCode(404);
        given().queryParam("asOf", "never")
                .get("/articles/" + first.id())
                .then()
                .statusCode(400);
    }

    @Test
    void leadsFromAnOffsetToItsSentence() {
        // Given
        StoredFixture golden = GoldenArticle.fixture();
        StoredCorpus.store(golden);

        // When / Then
        for (String place : List.of("at=0", "sentence=0")) {
            given().redirects()
                    .follow(false)
                    .get("/articles/" + golden.id() + "?revision=1&" + place)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/articles/" + golden.id() + "?revision=1#s0"));
        }
        given().get("/articles/" + golden.id() + "?at=-1").then().statusCode(400);
        given().get("/articles/" + golden.id() + "?at=99999999").then().statusCode(200);
    }

    @Test
    void callsAnUntitledArticleByItsFirstWords() {
        // Given
        StoredFixture untitled = StoredFixture.saying(
                "One two three four five six seven eight nine ten eleven twelve thirteen fourteen.");
        StoredCorpus.store(untitled);

        // When / Then
        given().get("/articles/" + untitled.id())
                .then()
                .body(containsString("<title>One two three four five six seven eight nine ten eleven twelve …"));
    }

    @Test
    void callsFiltersByWordsAndNotByTheirCodes() {
        // Given
        StoredCorpus.store(GoldenArticle.fixture().from("Chukar Weekly"));

        // When / Then
        given().queryParam("event", "ASSAULT")
                .queryParam("cites", "dawn")
                .queryParam("lang", "en")
                .queryParam("source", "Chukar Weekly")
                .get("/")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<span class=\"count\">reports</span> assault<"),
                        containsString("<option value=\"ASSAULT\" selected>"),
                        containsString("<span class=\"count\">rests on</span> Dawn<"),
                        containsString("<span class=\"count\">language</span> English<"),
                        containsString(">Author’s interview</a>"),
                        not(containsString(">authors-interview"))));
    }

    @Test
    void tellsWhichRunTaggedAnArticle() {
        given().get("/articles/" + article.id())
                .then()
                .body(stringContainsInOrder("Tagged by", "Run and models", "<code>run-1</code>"));
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
    void explainsQueriesKeysAndColours() {
        given().get("/help")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("id=\"search\""),
                        containsString("id=\"keys\""),
                        containsString("type-PERSON"),
                        containsString("id=\"badges\"")));
    }

    @Test
    void namesEachFileByItsContentSoThatBrowsersMayKeepIt() {
        // Given
        String page = given().get("/").then().extract().asString();
        String style = page.replaceAll("(?s).*href=\"(/console/[0-9a-f]{12}/console[.]css)\".*", "$1");

        // When / Then
        given().get(style).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        String folder = style.substring(0, style.lastIndexOf('/'));
        given().get(folder + "/lib/htmx.min.js").then().statusCode(200);
        given().get(folder + "/lib/inter-latin-400-normal.woff2").then().statusCode(200);
        given().get(folder + "/none.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void offersAFormToSubmitAnArticle() {
        given().get("/submit").then().statusCode(200).body(containsString("<form id=\"submit\""));
        given().get("/console/submit.js").then().statusCode(200).contentType(containsString("javascript"));
        given().get("/console/console.css").then().statusCode(200).contentType("text/css");
    }
}
