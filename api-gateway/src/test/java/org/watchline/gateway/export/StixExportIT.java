package org.watchline.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;

/** Validates bundles against the JSON schemas of OASIS. */
@QuarkusTest
class StixExportIT {

    private static final String OASIS =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(OASIS, "classpath:stix-2.1/")));

    @Test
    void bundlesAreValid() throws IOException {
        // Given
        ExportSample.store("Stix Post", "Strike");

        // When
        JsonNode bundle = export("Stix Post");

        // Then
        // These schemas' bundle knows no locations and notes, so its objects are validated one by one.
        ObjectNode head = bundle.deepCopy();
        head.remove("objects");
        assertThat(schema("common/bundle.json").validate(head)).isEmpty();
        for (JsonNode object : bundle.get("objects")) {
            assertThat(schema("sdos/" + object.get("type").asText() + ".json").validate(object))
                    .as(object.toString())
                    .isEmpty();
        }
    }

    @Test
    void schemasRefuseWhatIsNotStix() throws IOException {
        JsonNode wrong = ContractCodec.mapper().readTree("{\"type\": \"report\", \"id\": \"report--1\"}");
        assertThat(schema("sdos/report.json").validate(wrong)).isNotEmpty();
    }

    @Test
    void tellsWhoWhereAndWhatAsObjects() throws IOException {
        // Given
        UUID id = ExportSample.store("Stix Objects Post", "Strike");

        // When
        JsonNode bundle = export("Stix Objects Post");

        // Then
        JsonNode report = named("Strike", bundle);
        JsonNode ttp = named("Tehrik-i-Taliban Pakistan", bundle);
        JsonNode khost = named("Khost", bundle);
        assertThat(report.get("published").asText()).isEqualTo("2022-04-18T08:00:00.000Z");
        assertThat(report.at("/external_references/0/external_id").asText()).isEqualTo(id.toString());
        assertThat(ttp.get("type").asText()).isEqualTo("threat-actor");
        assertThat(khost.get("type").asText()).isEqualTo("location");
        assertThat(named("Dawn", bundle).get("identity_class").asText()).isEqualTo("organization");
        assertThat(named("Gul Khan", bundle).get("identity_class").asText()).isEqualTo("individual");
        assertThat(texts(report.get("object_refs")))
                .contains(ttp.get("id").asText(), khost.get("id").asText());
        JsonNode note = ofType("note", bundle).get(0);
        assertThat(note.get("abstract").asText()).isEqualTo("ASSAULT aerial 2022-04-16");
        assertThat(texts(note.get("labels"))).contains("killed:47", "modality:alleged");
        assertThat(texts(note.get("object_refs")))
                .containsExactly(
                        report.get("id").asText(),
                        named("Pakistan", bundle).get("id").asText(),
                        khost.get("id").asText());
    }

    @Test
    void everyReferenceLeadsToAnObjectThatIsThereOnce() throws IOException {
        // Given
        ExportSample.store("Stix Twice Post", "First");
        ExportSample.store("Stix Twice Post", "Second");

        // When
        JsonNode bundle = export("Stix Twice Post");

        // Then
        List<String> ids = new ArrayList<>();
        bundle.get("objects").forEach(object -> ids.add(object.get("id").asText()));
        Set<String> references = new HashSet<>();
        bundle.get("objects").forEach(object -> {
            references.addAll(texts(object.path("object_refs")));
            references.add(object.get("created_by_ref").asText());
        });
        assertThat(ids).doesNotHaveDuplicates().containsAll(references);
    }

    @Test
    void theSameThingHasTheSameIdInEveryExport() throws IOException {
        // Given
        ExportSample.store("Stix Same Post", "Strike");

        // When / Then
        assertThat(ids(export("Stix Same Post"))).isEqualTo(ids(export("Stix Same Post")));
    }

    private static JsonSchema schema(String name) {
        return SCHEMAS.getSchema(SchemaLocation.of(OASIS + name));
    }

    private static JsonNode export(String source) throws IOException {
        return ContractCodec.mapper()
                .readTree(given().queryParam("format", "stix")
                        .queryParam("source", source)
                        .get("/api/v1/export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }

    private static JsonNode named(String name, JsonNode bundle) {
        for (JsonNode object : bundle.get("objects")) {
            if (object.path("name").asText().equals(name)) {
                return object;
            }
        }
        throw new AssertionError("no object is named " + name);
    }

    private static List<JsonNode> ofType(String type, JsonNode bundle) {
        List<JsonNode> objects = new ArrayList<>();
        bundle.get("objects").forEach(object -> {
            if (object.get("type").asText().equals(type)) {
                objects.add(object);
            }
        });
        return objects;
    }

    private static List<String> ids(JsonNode bundle) {
        List<String> ids = new ArrayList<>();
        bundle.get("objects").forEach(object -> ids.add(object.get("id").asText()));
        return ids;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
