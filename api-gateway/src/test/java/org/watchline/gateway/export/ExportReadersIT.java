package org.watchline.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.formats.conllu.ConlluTagset;
import opennlp.tools.formats.conllu.ConlluWordLine;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.LngLatAlt;
import org.geojson.Point;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;

/** Opens every format with a reader of somebody else's, where there is one. */
@QuarkusTest
class ExportReadersIT {

    private static final String TITLE = "Strike & <b>fire</b>: 50% of \"Khost\"";

    @Test
    void geojsonShowsEventsWhereTheyHappened() throws IOException {
        // Given
        UUID id = ExportSample.store("Geojson Post", TITLE);

        // When
        FeatureCollection collection =
                new ObjectMapper().readValue(export("geojson", "Geojson Post"), FeatureCollection.class);

        // Then
        assertThat(collection.getFeatures()).hasSize(1);
        Feature event = collection.getFeatures().get(0);
        LngLatAlt place = ((Point) event.getGeometry()).getCoordinates();
        assertThat(place.getLongitude()).isEqualTo(69.92);
        assertThat(place.getLatitude()).isEqualTo(33.338);
        assertThat(event.getId()).isEqualTo(id + "#e1");
        assertThat(event.getProperties())
                .containsEntry("type", "ASSAULT")
                .containsEntry("place", "Khost")
                .containsEntry("title", TITLE);
    }

    @Test
    void conlluGivesWordsNamesAndTheTextBack() throws IOException {
        // Given
        UUID id = ExportSample.store("Conllu Post", TITLE);
        byte[] file = export("conllu", "Conllu Post");

        // When
        List<ConlluSentence> sentences = new ArrayList<>();
        try (ConlluStream stream = new ConlluStream(() -> new ByteArrayInputStream(file))) {
            for (ConlluSentence next = stream.read(); next != null; next = stream.read()) {
                sentences.add(next);
            }
        }

        // Then
        assertThat(sentences).extracting(ConlluSentence::getSentenceIdComment).containsExactly(id + "-0", id + "-1");
        assertThat(sentences.get(0).getDocumentId()).contains(id.toString());
        assertThat(sentences.get(1).getTextComment())
                .isEqualTo("\"We <b>saw</b> it\", said Gul Khan, emir of the TTP.");
        ConlluWordLine khan = word("Khan", sentences.get(1));
        assertThat(word("Gul", sentences.get(1)).getMisc()).contains("EntityId=sample-gul-khan|NER=B-PERSON");
        assertThat(khan.getMisc()).contains("NER=I-PERSON").contains("SpaceAfter=No");
        assertThat(khan.getLemma()).isEqualTo("khan");
        assertThat(khan.getPosTag(ConlluTagset.U)).isEqualTo("NOUN");
        assertThat(word("of", sentences.get(0)).getMisc()).startsWith("NER=O");
    }

    @Test
    void bibtexHoldsArticlesAndWhatTheyCite() throws Exception {
        // Given
        UUID id = ExportSample.store("Bibtex_Post & Co", TITLE);

        // When
        BibTeXEntry article = entry(export("bibtex", "Bibtex_Post & Co"), id.toString());
        BibTeXEntry cited = entry(export("bibtex", "Bibtex_Post & Co", "rows", "citations"), id + "-0");

        // Then
        assertThat(plain(article, BibTeXEntry.KEY_TITLE)).isEqualTo(TITLE);
        assertThat(plain(article, BibTeXEntry.KEY_AUTHOR)).isEqualTo("Our Desk");
        assertThat(plain(article, BibTeXEntry.KEY_HOWPUBLISHED)).isEqualTo("Bibtex_Post & Co");
        assertThat(article.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2022");
        assertThat(article.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://example.org/news?id=1&page=50%25");
        assertThat(plain(cited, BibTeXEntry.KEY_TITLE)).isEqualTo("Dawn, April 17, 2022");
        assertThat(cited.getField(new Key("date")).toUserString()).isEqualTo("2022-04-17");
    }

    @Test
    void risHoldsArticlesAndWhatTheyCite() {
        // Given
        UUID id = ExportSample.store("Ris Post", TITLE);

        // When
        RisRecord article = record(export("ris", "Ris Post"));
        RisRecord cited = record(export("ris", "Ris Post", "rows", "citations"));

        // Then
        assertThat(article.getType()).isEqualTo(RisType.NEWS);
        assertThat(article.getReferenceId()).isEqualTo(id.toString());
        assertThat(article.getTitle()).isEqualTo(TITLE);
        assertThat(article.getAuthors()).containsExactly("Our Desk");
        assertThat(article.getPublicationYear()).isEqualTo("2022");
        assertThat(article.getDate()).isEqualTo("2022/04/18");
        assertThat(cited.getTitle()).isEqualTo("Dawn, April 17, 2022");
        assertThat(cited.getNotes()).contains(id.toString());
    }

    /** Neither Maven nor Debian has a reader of TimelineJS outside a browser; these are the rules of its manual. */
    @Test
    void timelineHasDatesAsNumbersAndTextsAsSafeHtml() throws IOException {
        // Given
        UUID id = ExportSample.store("Timeline Post", TITLE);

        // When
        JsonNode timeline = ContractCodec.mapper().readTree(export("timelinejs", "Timeline Post"));

        // Then
        JsonNode slide = timeline.at("/events/0");
        assertThat(timeline.get("events")).hasSize(1);
        assertThat(slide.at("/start_date/year").intValue()).isEqualTo(2022);
        assertThat(slide.at("/start_date/month").intValue()).isEqualTo(4);
        assertThat(slide.at("/start_date/day").intValue()).isEqualTo(16);
        assertThat(slide.at("/unique_id").asText()).isEqualTo(id + "-e1");
        assertThat(slide.at("/text/headline").asText()).isEqualTo("assault, aerial: Khost");
        assertThat(slide.at("/text/text").asText())
                .contains("Strike &amp; &lt;b&gt;fire&lt;/b&gt;")
                .contains("/articles/" + id)
                .doesNotContain("<b>");
    }

    private static byte[] export(String format, String source, String... more) {
        var request = given().queryParam("format", format).queryParam("source", source);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/api/v1/export").then().statusCode(200).extract().asByteArray();
    }

    private static ConlluWordLine word(String form, ConlluSentence sentence) {
        return sentence.getWordLines().stream()
                .filter(line -> line.getForm().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static BibTeXEntry entry(byte[] file, String key) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(new String(file, StandardCharsets.UTF_8)));
        assertThat(database.getEntries()).hasSize(1);
        return database.resolveEntry(new Key(key));
    }

    /** A field as TeX would print it. */
    private static String plain(BibTeXEntry entry, Key field) throws Exception {
        String value = entry.getField(field).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
    }

    private static RisRecord record(byte[] file) {
        List<RisRecord> records = KRis.processList(
                new String(file, StandardCharsets.UTF_8).lines().toList());
        assertThat(records).hasSize(1);
        return records.get(0);
    }
}
