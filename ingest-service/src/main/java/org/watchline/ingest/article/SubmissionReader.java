package org.watchline.ingest.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.article.Original;

/**
 * Reads a submission field by field, so that every field of the wrong type is named and none is silently converted.
 * What cannot be read counts as absent.
 */
final class SubmissionReader {

    private final JsonNode json;
    private final Faults faults;

    private SubmissionReader(JsonNode json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    static ArticleSubmitted read(JsonNode json, Faults faults) {
        SubmissionReader reader = new SubmissionReader(json, faults);
        return new ArticleSubmitted(
                reader.string("id"),
                reader.string("url"),
                reader.string("title"),
                reader.string("text"),
                reader.string("html"),
                reader.string("source"),
                reader.strings("authors"),
                reader.string("publishedAt"),
                reader.string("language"),
                reader.strings("tags"),
                reader.original());
    }

    private @Nullable Original original() {
        JsonNode value = json.path("original");
        if (isAbsent(value)) {
            return null;
        }
        String mediaType = value.path("mediaType").textValue();
        byte[] bytes = bytesOf(value.path("bytes"));
        if (mediaType == null || bytes == null) {
            faults.add("original", Reason.WRONG_TYPE, "must have a mediaType and bytes in Base64");
            return null;
        }
        if (bytes.length > Limits.ORIGINAL_BYTES) {
            faults.add(
                    "original",
                    Reason.TOO_LONG,
                    "has %d bytes, at most %d are allowed".formatted(bytes.length, Limits.ORIGINAL_BYTES));
        }
        return new Original(mediaType, bytes);
    }

    private static byte @Nullable [] bytesOf(JsonNode value) {
        try {
            return value.binaryValue();
        } catch (IOException notBase64) {
            return null;
        }
    }

    private @Nullable String string(String field) {
        JsonNode value = json.path(field);
        return isAbsent(value) ? null : textOf(field, value);
    }

    private List<String> strings(String field) {
        JsonNode list = json.path(field);
        if (isAbsent(list)) {
            return List.of();
        }
        if (!list.isArray()) {
            faults.add(field, Reason.WRONG_TYPE, "must be a list of strings");
            return List.of();
        }
        if (list.size() > Limits.LIST_ITEMS) {
            faults.add(
                    field,
                    Reason.TOO_MANY,
                    "has %d items, at most %d are allowed".formatted(list.size(), Limits.LIST_ITEMS));
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String item = textOf(field + "[" + i + "]", list.get(i));
            if (item != null) {
                strings.add(item);
            }
        }
        return strings;
    }

    private @Nullable String textOf(String field, JsonNode value) {
        if (!value.isTextual()) {
            faults.add(field, Reason.WRONG_TYPE, "must be a string");
        }
        return value.textValue();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
