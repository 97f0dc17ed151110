package org.watchline.gateway.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class SearchIT {

    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void findsCompoundWordsHoweverTheyAreHyphenated() {
        // Given
        StoredFixture hyphened = StoredFixture.saying("Elders in Zurmat welcomed the cease-fire of the two sides.");
        StoredFixture joined = StoredFixture.saying("In Zurmat the ceasefire held for a third day.");
        StoredFixture unrelated = StoredFixture.saying("In Zurmat the fire department was praised.");
        StoredCorpus.store(hyphened, joined, unrelated);

        for (String spelling : List.of("ceasefire", "cease-fire")) {
            // When
            JsonPath answer = get("q", spelling + " zurmat");

            // Then
            assertThat(answer.getList("items.id"))
                    .containsExactlyInAnyOrder(
                            hyphened.id().toString(), joined.id().toString());
            assertThat(snippetOf(answer, hyphened)).contains("<mark>cease-fire</mark>");
            assertThat(snippetOf(answer, joined)).contains("<mark>ceasefire</mark>");
        }
    }

    @Test
    void escapesMarkupOfTheArticleInSnippetsAndTitles() {
        // Given
        StoredCorpus.store(StoredFixture.saying("The <script>alert(1)</script> quokka & friends.")
                .titled("<b>Quokka</b>"));

        // When
        JsonPath answer = get("q", "quokka");

        // Then
        assertThat(answer.getString("items[0].snippet"))
                .contains("&lt;script&gt;", "<mark>quokka</mark> &amp; friends")
                .doesNotContain("<script>");
        assertThat(answer.getString("items[0].titleHtml")).isEqualTo("&lt;b&gt;<mark>Quokka</mark>&lt;/b&gt;");
        assertThat(answer.getString("items[0].title")).isEqualTo("<b>Quokka</b>");
    }

    @Test
    void walksThroughAllPagesWithoutGapsWhileArticlesArrive() {
        // Given
        List<String> expected = new ArrayList<>();
        for (int day = 9; day >= 1; day--) {
            StoredFixture article = StoredFixture.saying("Paging narwhal number " + day)
                    .published("2022-03-0%dT00:00:00Z".formatted(day));
            StoredCorpus.store(article);
            expected.add(article.id().toString());
        }
        for (String sort : List.of("date", "relevance")) {
            // When
            List<String> walked = new ArrayList<>();
            String cursor = "";
            do {
                JsonPath page = get("q", "narwhal", "sort", sort, "limit", "2", "cursor", cursor);
                walked.addAll(page.getList("items.id", String.class));
                assertThat(page.getInt("total.value")).isGreaterThanOrEqualTo(9);
                cursor = page.getString("nextCursor");
                StoredCorpus.store(StoredFixture.saying("An unrelated walrus arrives."));
            } while (cursor != null);

            // Then
            if (sort.equals("date")) {
                assertThat(walked).isEqualTo(expected);
            } else {
                assertThat(walked).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void listsUndatedArticlesLastAndPagesThroughThem() {
        // Given
        StoredFixture dated = StoredFixture.saying("A dated axolotl.").published("2001-01-01T00:00:00Z");
        StoredFixture undated = StoredFixture.saying("An undated axolotl.");
        StoredFixture undatedToo = StoredFixture.saying("Another undated axolotl.");
        StoredCorpus.store(undated, dated, undatedToo);

        // When
        JsonPath first = get("q", "axolotl", "sort", "date", "limit", "2");
        JsonPath second = get("q", "axolotl", "sort", "date", "limit", "2", "cursor", first.getString("nextCursor"));

        // Then
        assertThat(first.getString("items[0].id")).isEqualTo(dated.id().toString());
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void filtersByEntitySourceLanguageAndPeriodAndCountsFacets() {
        // Given
        StoredFixture dawn = StoredFixture.saying("TTP fighters met in Khost, said the pangolin report.")
                .from("Dawn")
                .published("2022-04-16T23:00:00Z")
                .mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan")
                .mentioning("Khost", "GPE", "khost", "Khost");
        StoredFixture tolo = StoredFixture.saying("A pangolin was seen in Khost.")
                .from("TOLOnews")
                .in("ps")
                .published("2022-04-17T00:00:00Z")
                .mentioning("Khost", "GPE", "khost", "Khost");
        StoredCorpus.store(dawn, tolo);

        // When / Then
        given().queryParam("q", "pangolin")
                .queryParam("facets", "source,lang,entity,type")
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total.relation", equalTo("eq"))
                .body("facets.source.value", contains("Dawn", "TOLOnews"))
                .body("facets.lang.value", contains("en", "ps"))
                .body("facets.entity.find { it.value == 'khost' }.count", equalTo(2))
                .body("facets.type.find { it.value == 'ORG' }.count", equalTo(1));
        for (List<String> filter : List.of(
                List.of("entity", "ttp"),
                List.of("type", "ORG"),
                List.of("source", "Dawn"),
                List.of("to", "2022-04-16"))) {
            assertThat(get("q", "pangolin", filter.get(0), filter.get(1)).getList("items.id"))
                    .as(filter.toString())
                    .containsExactly(dawn.id().toString());
        }
        assertThat(get("q", "pangolin", "from", "2022-04-17").getList("items.id"))
                .containsExactly(tolo.id().toString());
        assertThat(get("q", "pangolin", "lang", "ps").getList("items.id"))
                .containsExactly(tolo.id().toString());
    }

    @Test
    void findsPhrasesAndLeavesOutExcludedWords() {
        // Given
        StoredFixture phrase = StoredFixture.saying("The okapi crossed the river at dawn.");
        StoredFixture scattered = StoredFixture.saying("At dawn the river was calm; no okapi crossed it.");
        StoredCorpus.store(phrase, scattered);

        // When / Then
        assertThat(get("q", "\"okapi crossed the river\"").getList("items.id"))
                .containsExactly(phrase.id().toString());
        assertThat(get("q", "okapi -calm").getList("items.id"))
                .containsExactly(phrase.id().toString());
    }

    @Test
    void findsWhoeverBearsANameByAnyOtherSpelling() {
        // Given
        StoredFixture usual = StoredFixture.saying("Noor Wali Mehsud spoke to the ibex herders.")
                .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud");
        StoredFixture other = StoredFixture.saying("Mufti Noor Wali was seen with an ibex.")
                .mentioning("Mufti Noor Wali", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud");
        StoredFixture nobody = StoredFixture.saying("An ibex was seen.");
        StoredCorpus.store(usual, other, nobody);

        for (String query : List.of("Nur Wali Mahsud ibex", "nur wali mahsud ibex", "\"Nur Wali Mahsud\" ibex")) {
            // When
            JsonPath answer = get("q", query);

            // Then
            assertThat(answer.getList("items.id"))
                    .as(query)
                    .containsExactlyInAnyOrder(usual.id().toString(), other.id().toString());
            assertThat(answer.getList("alsoSearched.entityId")).contains("noor-wali-mehsud");
            assertThat(answer.getString("alsoSearched[0].words")).isEqualToIgnoringCase("Nur Wali Mahsud");
            assertThat(answer.getList("alsoSearched[0].spellings")).contains("Noor Wali Mehsud", "Mufti Noor Wali");
            assertThat(snippetOf(answer, other)).contains("<mark>Noor</mark> <mark>Wali</mark>");
        }
        assertThat(get("q", "Nur Wali Mahsud ibex", "spelling", "exact").getList("items"))
                .isEmpty();
        assertThat(get("q", "ibex -\"Noor Wali Mehsud\"").getList("items.id"))
                .containsExactlyInAnyOrder(other.id().toString(), nobody.id().toString());
    }

    @Test
    void asksWhetherAnotherNameWasMeant() {
        // Given
        StoredCorpus.store(StoredFixture.saying("Zarqun Barakzoy met the elders.")
                .mentioning("Zarqun Barakzoy", "PERSON", "u-zarqun-barakzoy", "Zarqun Barakzoy"));

        // When / Then
        assertThat(get("q", "Zarkun Barakzoi").getList("didYouMean.name")).contains("Zarqun Barakzoy");
        assertThat(get("q", "Zarqun Barakzoy").getList("didYouMean")).isEmpty();
    }

    @Test
    void findsWordsNearEachOther() {
        // Given
        StoredFixture near = StoredFixture.saying("The wombat left the old and quiet burrow.");
        StoredFixture far = StoredFixture.saying("A wombat came, and when all the guests had gone it dug a burrow.");
        StoredCorpus.store(near, far);

        // When / Then
        for (String query : List.of("\"wombat burrow\"~5", "\"burrow wombat\"~5")) {
            assertThat(get("q", query).getList("items.id"))
                    .containsExactly(near.id().toString());
        }
        assertThat(get("q", "\"wombat burrow\"~20").getList("items")).hasSize(2);
    }

    @Test
    void filtersByCitedSourceEventPlaceAndMonth() {
        // Given
        StoredFixture april = StoredFixture.saying("The serval report.")
                .published("2022-04-16T10:00:00Z")
                .mentioning("serval", "GPE", "serval-town", "Serval");
        StoredFixture may = StoredFixture.saying("Another serval report.").published("2022-05-01T10:00:00Z");
        StoredCorpus.store(april, may);

        // When / Then
        assertThat(get("q", "serval", "facets", "month").getList("facets.month.value"))
                .containsExactly("2022-05", "2022-04");
        assertThat(get("q", "serval", "facets", "place").getList("facets.place.value"))
                .containsExactly("serval-town");
        assertThat(get("q", "serval", "place", "serval-town").getList("items.id"))
                .containsExactly(april.id().toString());
        for (String filter : List.of("cites", "tag")) {
            assertThat(get("q", "serval", filter, "nothing like it").getList("items"))
                    .isEmpty();
        }
        assertThat(get("q", "serval", "event", "ASSAULT").getList("items")).isEmpty();
    }

    @Test
    void tellsHowManyOthersPublishedItAndHowItIsRated() {
        // Given
        StoredFixture one = StoredFixture.saying("A dugong was seen off the coast.");
        StoredFixture same = StoredFixture.saying("A dugong was seen off the coast.");
        StoredFixture other = StoredFixture.saying("Another dugong was not.");
        StoredCorpus.store(one, same, other);
        StoredCorpus.change("""
                insert into store.rating (article, grade, reason, author, known_from)
                select id, '2', 'Seen by two', 'Desk', now() from store.article where article_id = ?::uuid""", other.id().toString());

        // When
        JsonPath answer = get("q", "dugong");

        // Then
        assertThat(answer.getInt("items.find { it.id == '%s' }.duplicates".formatted(one.id())))
                .isEqualTo(1);
        assertThat(answer.getInt("items.find { it.id == '%s' }.duplicates".formatted(other.id())))
                .isZero();
        assertThat(answer.getString("items.find { it.id == '%s' }.rating.grade".formatted(other.id())))
                .isEqualTo("2");
        assertThat(answer.getString("items.find { it.id == '%s' }.rating".formatted(one.id())))
                .isNull();
    }

    @Test
    void answersFromWhatWasKnownEarlier() {
        // Given
        StoredFixture first = StoredFixture.saying("The first fennec report.");
        StoredCorpus.store(first);
        String between = Instant.now().toString();
        StoredCorpus.store(first.revisedTo("The first caracal report."), StoredFixture.saying("A later fennec."));

        // When
        JsonPath then = get("q", "fennec", "asOf", between);

        // Then
        assertThat(then.getList("items.id")).containsExactly(first.id().toString());
        assertThat(then.getString("items[0].snippet")).contains("<mark>fennec</mark>");
        assertThat(get("q", "caracal", "asOf", between).getList("items")).isEmpty();
        assertThat(get("q", "fennec", "asOf", "2001-01-01").getList("items")).isEmpty();
        assertThat(get("q", "caracal").getList("items")).hasSize(1);
    }

    @Test
    void answersEveryQuery() {
        Random random = new Random(4);
        String pieces = "\"-~3 or khost TTP the éش\uD83D\uDE00'\\:&|!()*<>%_,.";
        for (int round = 0; round < 150; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                int from = random.nextInt(pieces.length());
                query.append(pieces, from, Math.min(pieces.length(), from + 1 + random.nextInt(4)));
            }
            for (String spelling : List.of("any", "exact")) {
                given().queryParam("q", query.toString())
                        .queryParam("spelling", spelling)
                        .get(ARTICLES)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        for (String[] wrong : new String[][] {
            {"cited", "dawn", "unknown-parameter"},
            {"asOf", "2999-01-01", "invalid-parameter"},
            {"asOf", "then", "invalid-parameter"},
            {"event", "x", "invalid-parameter"},
            {"spelling", "loose", "invalid-parameter"},
            {"limit", "0", "invalid-parameter"},
            {"limit", "101", "invalid-parameter"},
            {"limit", "many", "invalid-parameter"},
            {"sort", "length", "invalid-parameter"},
            {"sort", "relevance", "invalid-parameter"},
            {"facets", "source,mood", "invalid-parameter"},
            {"type", "DATE", "invalid-parameter"},
            {"from", "yesterday", "invalid-parameter"},
            {"q", "x".repeat(501), "invalid-parameter"},
            {"cursor", "!!!", "invalid-cursor"},
            {"cursor", "aGVsbG8", "invalid-cursor"},
        }) {
            given().queryParam(wrong[0], wrong[1])
                    .get(ARTICLES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://watchline.org/problems/" + wrong[2]))
                    .body("detail", containsString(wrong[2].equals("invalid-cursor") ? "nextCursor" : wrong[0]));
        }
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        // Given
        StoredCorpus.store(StoredFixture.saying("A first tapir."), StoredFixture.saying("A second tapir."));
        String cursor = get("q", "tapir", "limit", "1").getString("nextCursor");

        // When / Then
        given().queryParam("q", "zebra")
                .queryParam("cursor", cursor)
                .get(ARTICLES)
                .then()
                .statusCode(400);
    }

    @Test
    void findsNothingForWordsThatNobodyUses() {
        given().queryParam("q", "xylographically")
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("nextCursor", nullValue())
                .body("total.value", equalTo(0));
    }

    @Test
    void showsTheActiveRevisionOnly() {
        // Given
        StoredFixture first = StoredFixture.saying("The report named a vicuna.");
        StoredFixture second = first.revisedTo("The report named a guanaco.");
        StoredCorpus.store(first, second);

        // When / Then
        assertThat(get("q", "vicuna").getList("items")).isEmpty();
        given().queryParam("q", "guanaco").get(ARTICLES).then().body("items.revision", everyItem(equalTo(2)));
        given().queryParam("q", "guanaco")
                .get(ARTICLES)
                .then()
                .body("items.id", hasItem(first.id().toString()))
                .body("items.snippet", everyItem(not(containsString("vicuna"))));
    }

    private static JsonPath get(String... parameters) {
        io.restassured.specification.RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(ARTICLES).then().statusCode(200).extract().jsonPath();
    }

    private static String snippetOf(JsonPath answer, StoredFixture article) {
        return answer.getString("items.find { it.id == '%s' }.snippet".formatted(article.id()));
    }
}
