package org.watchline.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Event;

/**
 * Describes the contract's records in the API's description with the words of their own schema, in which a record's
 * definition has its name in lower case. The API writes every field: what the contract may leave out is null, lists
 * excepted, which are empty.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ContractDescriptions implements OASFilter {

    private final JsonNode definitions = definitions();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> describe(schema, definitions.path(lowerCase(name))));
    }

    private static void describe(Schema schema, JsonNode definition) {
        if (schema.getDescription() == null && definition.has("description")) {
            schema.setDescription(definition.get("description").asText());
        }
        if (definition.has("contentEncoding")) {
            schema.setContentEncoding(definition.get("contentEncoding").asText());
            schema.setFormat(null);
        }
        Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        properties.forEach((name, property) ->
                describe(property, definition.path("properties").path(name)));
        if (definition.has("properties")) {
            schema.setRequired(List.copyOf(properties.keySet()));
            properties.forEach((name, property) -> {
                if (!isRequired(name, definition)) {
                    allowNull(property);
                }
            });
        }
    }

    private static boolean isRequired(String name, JsonNode definition) {
        for (JsonNode required : definition.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return definition.path("properties").path(name).path("type").asText().equals("array");
    }

    private static void allowNull(Schema property) {
        String reference = property.getRef();
        if (reference == null) {
            property.addType(Schema.SchemaType.NULL);
        } else {
            property.setRef(null);
            property.setAnyOf(List.of(
                    OASFactory.createSchema().ref(reference),
                    OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        }
    }

    private static JsonNode definitions() {
        String resource = Event.ARTICLE_ENRICHED.schemaResource();
        try (InputStream schema = Event.class.getResourceAsStream(resource)) {
            return ContractCodec.mapper().readTree(schema).path("$defs");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String lowerCase(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
