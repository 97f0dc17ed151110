package org.watchline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.EventHeaders;

/** Holds what a service really sends against the contract. */
public final class ContractAssertions {

    private ContractAssertions() {}

    /** The value is valid against the event's JSON Schema. */
    public static void assertValid(Event event, byte[] value) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream file = ContractAssertions.class.getResourceAsStream(event.schemaResource())) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file, strict);
            assertThat(schema.validate(new String(value, StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(event.schemaResource())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(event.schemaResource(), e);
        }
    }

    /** The record has a valid value and the CloudEvents headers of its event. */
    public static void assertEvent(Event event, ConsumerRecord<String, byte[]> record) {
        assertValid(event, record.value());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, EventHeaders.TYPE)).isEqualTo(event.type());
        assertThat(header(record, EventHeaders.ID)).isNotBlank();
        assertThat(header(record, EventHeaders.SOURCE)).startsWith("/watchline/");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    /** A header's text, or an empty text. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
