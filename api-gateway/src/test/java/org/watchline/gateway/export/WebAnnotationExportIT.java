package org.watchline.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.text.CodePoints;

/** Expands Web Annotations with a JSON-LD processor, which drops every name that the vocabulary does not have. */
@QuarkusTest
class WebAnnotationExportIT {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";

    @Test
    void everyNameIsOneOfTheVocabulary() throws IOException, JsonLdError {
        // Given
        ExportSample.store("Anno Post", "Strike");

        // When
        byte[] file = export("Anno Post");
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file)))
                .loader(vocabulary())
                .get();

        // Then
        JsonObject collection = expanded.getJsonObject(0);
        assertThat(collection.keySet())
                .containsExactlyInAnyOrder(
                        "@id",
                        "@type",
                        "http://www.w3.org/2000/01/rdf-schema#label",
                        "http://purl.org/dc/terms/issued",
                        AS + "first",
                        AS + "totalItems");
        JsonObject page = collection.getJsonArray(AS + "first").getJsonObject(0);
        JsonArray items = page.getJsonArray(AS + "items").getJsonObject(0).getJsonArray("@list");
        JsonNode plain = ContractCodec.mapper().readTree(file);
        assertThat(items).hasSize(9).hasSize(plain.get("total").intValue());
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.getJsonObject(i).keySet())
                    .containsExactlyInAnyOrder(
                            "@id", "@type", OA + "motivatedBy", OA + "hasTarget", OA + "hasBody", AS + "generator");
        }
        assertThat(items.getJsonObject(0).toString())
                .contains(OA + "TextPositionSelector", OA + "exact", OA + "prefix");
    }

    @Test
    void positionsAndQuotationsCutTheSamePassageOut() throws IOException {
        // Given
        UUID id = ExportSample.store("Anno Place Post", "Strike");

        // When
        JsonNode items =
                ContractCodec.mapper().readTree(export("Anno Place Post")).at("/first/items");

        // Then
        assertThat(StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.at("/target/source").asText()))
                .allMatch(source -> source.endsWith("/api/v1/articles/" + id + "?revision=1"));
        for (JsonNode item : items) {
            JsonNode position = item.at("/target/selector/0");
            JsonNode quote = item.at("/target/selector/1");
            int start = position.get("start").intValue();
            String before = quote.get("prefix").asText() + quote.get("exact").asText();
            assertThat(CodePoints.slice(
                            ExportSample.TEXT, start, position.get("end").intValue()))
                    .isEqualTo(quote.get("exact").asText());
            assertThat(ExportSample.TEXT).contains(before + quote.get("suffix").asText());
        }
    }

    private static byte[] export(String source) {
        return given().queryParam("format", "webannotation")
                .queryParam("source", source)
                .get("/api/v1/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Serves the context without a network. */
    private static DocumentLoader vocabulary() {
        return (url, options) -> {
            assertThat(url.toString()).isEqualTo(WebAnnotations.CONTEXT);
            try (InputStream context =
                    WebAnnotationExportIT.class.getResourceAsStream("/web-annotation-context.json")) {
                return JsonDocument.of(context);
            } catch (IOException e) {
                throw new AssertionError("the context is not there", e);
            }
        };
    }
}
