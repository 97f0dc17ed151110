package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;

class SchemaAgreementTest {

    @ParameterizedTest
    @EnumSource(Event.class)
    void schemaIsNamedByItsPlaceAndVersion(Event event) {
        assertThat(Schemas.tree(event).get("$id").asText()).isEqualTo(event.schemaId());
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void recordAndSchemaHaveTheSameFieldsAtEveryDepth(Event event) {
        JsonNode schema = Schemas.tree(event);
        assertAgree(schema, schema, event.record());
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void codecRefusesExactlyWhatLacksARequiredField(Event event) {
        // Given
        List<Path> samples = Schemas.samples(event);
        JsonNode fullest = Schemas.read(samples.get(0));
        Set<String> required = required(Schemas.tree(event));
        for (String field : names(fullest)) {

            // When
            ObjectNode without = fullest.deepCopy();
            without.remove(field);
            byte[] json = ContractCodec.write(without);

            // Then
            if (required.contains(field)) {
                assertThatThrownBy(() -> ContractCodec.read(json, event.record()))
                        .as("without %s", field)
                        .isInstanceOf(ContractViolationException.class)
                        .hasMessageContaining(field);
            } else {
                assertThat(ContractCodec.read(json, event.record()))
                        .as("without %s", field)
                        .isNotNull();
            }
        }
    }

    private static void assertAgree(JsonNode root, JsonNode schema, Class<?> type) {
        assertThat(names(schema.get("properties"))).as(type.getSimpleName()).isEqualTo(componentNames(type));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = resolve(root, schema.get("properties").get(component.getName()));
            Class<?> element = element(component.getGenericType());
            JsonNode elementSchema = property.has("items") ? resolve(root, property.get("items")) : property;
            if (isPair(element)) {
                assertThat(elementSchema.get("prefixItems"))
                        .as(component.toString())
                        .hasSize(2);
            } else if (element.isRecord()) {
                assertAgree(root, elementSchema, element);
            } else if (element.isEnum()) {
                assertThat(values(elementSchema.get("enum")))
                        .as(component.toString())
                        .isEqualTo(constants(element));
            }
        }
    }

    /** Written as a list of its two values. */
    private static boolean isPair(Class<?> type) {
        JsonFormat format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static JsonNode resolve(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> componentNames(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ContractCodec.mapper().valueToTree(constant).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> required(JsonNode schema) {
        return values(schema.get("required"));
    }

    private static Set<String> values(JsonNode array) {
        Set<String> values = new TreeSet<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
