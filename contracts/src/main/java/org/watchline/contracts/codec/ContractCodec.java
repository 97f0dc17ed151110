package org.watchline.contracts.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes contract records as JSON: ISO 8601 times, absent instead of null, unknown fields ignored.
 * Thread-safe.
 */
public final class ContractCodec {

    /** Deep enough for every contract, shallow enough that no input can overflow the stack. */
    private static final int DEEPEST_NESTING = 64;

    /** Characters; above the largest legal string, a 25 MiB original in Base64. */
    private static final int LONGEST_STRING = 40_000_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private ContractCodec() {}

    /**
     * Reads one record.
     *
     * @throws ContractViolationException if the bytes are missing, are not JSON, or lack a required field
     */
    public static <T> T read(byte @Nullable [] json, Class<T> type) {
        if (json == null || json.length == 0) {
            throw new ContractViolationException("the record is empty");
        }
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new ContractViolationException("the record is JSON null");
            }
            return value;
        } catch (JsonMappingException e) {
            throw new ContractViolationException(fault(e), e);
        } catch (JsonProcessingException e) {
            throw new ContractViolationException("not valid JSON" + place(e.getLocation()), e);
        } catch (IOException e) {
            // Jackson takes some first bytes for UTF-32 and then fails like a broken stream; it is the record all the
            // same.
            throw new ContractViolationException("not text in UTF-8", e);
        }
    }

    /** Writes one record as UTF-8. */
    public static byte[] write(Object contractRecord) {
        try {
            return MAPPER.writeValueAsBytes(contractRecord);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a contract record: " + contractRecord.getClass().getName(), e);
        }
    }

    /**
     * A mapper with the contract's JSON form, for code that handles trees of it; a copy, so that nobody can change the
     * codec's.
     */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    private static String fault(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        String where = path.isEmpty() ? "" : " at " + path;
        Throwable cause = e.getCause();
        if (cause instanceof NullPointerException) {
            return "required field is missing" + where + ": " + cause.getMessage();
        }
        if (cause instanceof IllegalArgumentException) {
            return cause.getMessage() + where;
        }
        return "not of the expected form" + where + place(e.getLocation());
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
