package org.watchline.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class ExportIT {

    private static final String EXPORT = "/api/v1/export";

    @Test
    void givesArticlesAndAnnotationsAsTheApiGivesThem() throws IOException {
        // Given
        UUID id = ExportSample.store("Jsonl Post", "Strike");

        // When
        Response answer = export("format", "jsonl", "source", "Jsonl Post", "include", "tokens");

        // Then
        JsonNode line = ContractCodec.mapper().readTree(answer.asString().strip());
        JsonNode annotations = ContractCodec.mapper()
                .readTree(given().queryParam("include", "tokens")
                        .get("/api/v1/articles/{id}/annotations", id)
                        .asString());
        assertThat(answer.contentType()).isEqualTo("application/x-ndjson");
        assertThat(line.at("/article/text").asText()).isEqualTo(ExportSample.TEXT);
        assertThat(line.get("annotations")).isEqualTo(annotations);
    }

    @Test
    void tellsWhatPeopleMadeOfArticles() throws IOException {
        // Given
        UUID event = UUID.randomUUID();
        StoredFixture judged = StoredFixture.saying("A judged text.").from("Judged Post");
        StoredCorpus.store(judged);
        UUID telling = ExportSample.store("Judged Post", "Strike");
        StoredCorpus.change(
                "update store.event set group_id = ?::uuid where article_id = ?::uuid",
                event.toString(),
                telling.toString());
        note(judged.id(), null, "Contradicts the ministry", "toll");
        note(null, event, "Two reports of one raid", "raid");
        StoredCorpus.change("""
                insert into store.rating (article, grade, reason, author, known_from)
                select id, '2', 'Seen by two', 'Desk', now() from store.article where article_id = ?::uuid""", judged.id().toString());
        StoredCorpus.change("""
                insert into store.rating (source, grade, author, known_from)
                values (corpus.outlet_of('Judged Post'), 'B', 'Desk', now())""");

        // When
        List<CSVRecord> rows = csv(export("format", "csv", "source", "Judged Post"));
        List<String> lines = export("format", "jsonl", "source", "Judged Post")
                .asString()
                .lines()
                .toList();

        // Then
        CSVRecord row = only(rows, judged.id());
        assertThat(List.of(row.get("notes"), row.get("noteTags"), row.get("rating"), row.get("sourceRating")))
                .containsExactly("1", "toll", "2", "B");
        assertThat(only(rows, telling).get("noteTags")).isEqualTo("raid");
        assertThat(only(rows, telling).get("rating")).isEmpty();
        assertThat(lines).hasSize(2);
        for (String written : lines) {
            JsonNode line = ContractCodec.mapper().readTree(written);
            boolean isJudged =
                    line.at("/article/id").asText().equals(judged.id().toString());
            assertThat(line.at("/notes/0/text").asText())
                    .isEqualTo(isJudged ? "Contradicts the ministry" : "Two reports of one raid");
            assertThat(line.at("/notes/0/tags/0").asText()).isEqualTo(isJudged ? "toll" : "raid");
            assertThat(line.has("rating")).isEqualTo(isJudged);
            assertThat(line.at("/sourceRating/grade").asText()).isEqualTo("B");
        }
    }

    @Test
    void ordersByPublicationAndObeysAllFilters() {
        // Given
        StoredFixture older =
                StoredFixture.saying("A numbat in Tank.").from("Order Post").published("2022-01-01T00:00:00Z");
        StoredFixture newer =
                StoredFixture.saying("A numbat in Bannu.").from("Order Post").published("2022-02-01T00:00:00Z");
        StoredFixture undated = StoredFixture.saying("A numbat somewhere.").from("Order Post");
        StoredFixture other = StoredFixture.saying("A quoll in Tank.").from("Order Post");
        StoredCorpus.store(older, newer, undated, other);

        // When
        List<CSVRecord> rows = csv(export("format", "csv", "source", "Order Post", "q", "numbat"));

        // Then
        assertThat(rows)
                .extracting(row -> row.get("id"))
                .containsExactly(
                        newer.id().toString(),
                        older.id().toString(),
                        undated.id().toString());
        assertThat(csv(export("format", "csv", "source", "Order Post", "q", "numbat", "to", "2022-01-31")))
                .hasSize(1);
    }

    @Test
    void findsPeopleByAnyOtherSpellingAsSearchDoes() {
        // Given
        StoredFixture article = StoredFixture.saying("Mufti Noor Wali was seen with a markhor.")
                .mentioning("Mufti Noor Wali", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud");
        StoredCorpus.store(article);

        // When
        List<CSVRecord> any = csv(export("format", "csv", "q", "Nur Wali Mahsud markhor"));
        List<CSVRecord> exact = csv(export("format", "csv", "q", "Nur Wali Mahsud markhor", "spelling", "exact"));

        // Then
        assertThat(any)
                .extracting(row -> row.get("id"))
                .containsExactly(article.id().toString());
        assertThat(exact).isEmpty();
    }

    @Test
    void givesEveryTableOfTheCsvFormatToAReaderThatIsNotOurs() {
        // Given
        UUID id = ExportSample.store("Csv Post", "=HYPERLINK(\"https://evil.example\"), \"quoted\"");

        // When
        List<CSVRecord> articles = csv(export("format", "csv", "source", "Csv Post"));
        List<CSVRecord> events = csv(export("format", "csv", "source", "Csv Post", "rows", "events"));
        List<CSVRecord> mentions = csv(export("format", "csv", "source", "Csv Post", "rows", "mentions"));
        List<CSVRecord> citations = csv(export("format", "csv", "source", "Csv Post", "rows", "citations"));

        // Then
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).get("title")).isEqualTo("'=HYPERLINK(\"https://evil.example\"), \"quoted\"");
        assertThat(articles.get(0).get("entities"))
                .isEqualTo("sample-dawn; sample-gul-khan; sample-khost; sample-pakistan; sample-ttp");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("killedBest")).isEqualTo("47");
        assertThat(events.get(0).get("latitude")).isEqualTo("33.338");
        assertThat(events.get(0).get("modality")).isEqualTo("alleged");
        assertThat(events.get(0).get("sentence"))
                .startsWith("😀 Jets of Pakistan")
                .endsWith("(Dawn, April 17, 2022).");
        assertThat(mentions)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.get("articleId")).isEqualTo(id.toString()));
        assertThat(citations).hasSize(1);
        assertThat(citations.get(0).get("sourceId")).isEqualTo("sample-dawn");
        assertThat(citations.get(0).get("sentence")).contains("47 people were killed");
    }

    @Test
    void namesTheFileAndBeginsWithAByteOrderMarkIfAsked() {
        // Given
        ExportSample.store("Bom Post", "A title");

        // When / Then
        byte[] marked = export("format", "csv", "source", "Bom Post", "bom", "true")
                .then()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", startsWith("attachment; filename=\"watchline-articles-20"))
                .header("Content-Disposition", containsString(".csv\""))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(export("format", "csv", "source", "Bom Post").asByteArray()).startsWith('i', 'd');
    }

    @Test
    void givesWellFormedFilesForNothingFound() throws IOException {
        for (String format : List.of("geojson", "stix", "webannotation", "timelinejs")) {
            String answer = export("format", format, "q", "xylographically").asString();
            assertThat(ContractCodec.mapper().readTree(answer).isObject()).isTrue();
        }
        for (String format : List.of("jsonl", "conllu", "bibtex", "ris")) {
            assertThat(export("format", format, "q", "xylographically").asString())
                    .isEmpty();
        }
        assertThat(csv(export("format", "csv", "q", "xylographically"))).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        for (String[] wrong : new String[][] {
            {"q", "x", "invalid-parameter"},
            {"format", "xls", "invalid-parameter"},
            {"format", "csv", "invalid-parameter", "rows", "sentences"},
            {"format", "geojson", "invalid-parameter", "rows", "mentions"},
            {"format", "jsonl", "invalid-parameter", "bom", "true"},
            {"format", "csv", "invalid-parameter", "include", "tokens"},
            {"format", "csv", "unknown-parameter", "limit", "10"},
            {"format", "csv", "invalid-parameter", "from", "yesterday"},
            {"format", "csv", "invalid-parameter", "q", "x".repeat(2_000)},
            {"format", "csv", "invalid-parameter", "q", "a\0b"},
        }) {
            RequestSpecification request = given().queryParam(wrong[0], wrong[1]);
            if (wrong.length > 3) {
                request.queryParam(wrong[3], wrong[4]);
            }
            request.get(EXPORT)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://watchline.org/problems/" + wrong[2]));
        }
        given().contentType("application/json").body("{}").post(EXPORT).then().statusCode(405);
    }

    @Test
    void findsNothingToComplainAboutInOddWords() {
        for (String words : List.of("\"", "-", "' or 1=1 --", "((", "😀", "نور ولی", "a & ! | b:*")) {
            given().queryParam("format", "csv")
                    .queryParam("q", words)
                    .get(EXPORT)
                    .then()
                    .statusCode(200);
        }
    }

    private static CSVRecord only(List<CSVRecord> rows, UUID article) {
        return rows.stream()
                .filter(row -> row.get("id").equals(article.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static void note(UUID article, UUID event, String text, String tag) {
        StoredCorpus.change(
                """
                insert into store.note (id, version, article, event_id, text, tags, author, removed, known_from)
                values (gen_random_uuid(), 1, (select id from store.article where article_id = ?::uuid), ?::uuid, ?,
                  array[?], 'Desk', false, clock_timestamp())""", article == null ? null : article.toString(), event == null ? null : event.toString(), text, tag);
    }

    private static Response export(String... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(EXPORT).then().statusCode(200).extract().response();
    }

    private static List<CSVRecord> csv(Response answer) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(answer.asString()))
                    .getRecords();
        } catch (IOException e) {
            throw new AssertionError("not a CSV file", e);
        }
    }
}
