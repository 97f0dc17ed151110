package org.watchline.gateway.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;

/**
 * A filter as JSON, the form in which the database takes it ({@code corpus.filter_query}) and saved searches keep it.
 * Lists that are empty are left out. {@code q} is what was typed, {@code words} what it means; the names that were
 * looked up in it are only in the latter.
 */
public final class FilterJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FilterJson() {}

    /** The JSON text of a filter. */
    public static String write(ArticleFilter filter) {
        ObjectNode json = MAPPER.createObjectNode();
        QueryWords words = filter.words();
        if (words != null) {
            json.put("q", words.text());
            ArrayNode alternatives = json.putArray("words");
            words.alternatives().forEach(parts -> addParts(parts, alternatives.addArray()));
        }
        if (filter.spelling() == SpellingRule.EXACT) {
            json.put("spelling", "exact");
        }
        putTexts(json, "entities", filter.entities());
        putTexts(json, "places", filter.places());
        putTexts(json, "types", filter.types().stream().map(EntityType::name).toList());
        putTexts(json, "sources", filter.sources());
        putTexts(json, "cites", filter.cites());
        putTexts(json, "events", filter.events().stream().map(EventType::name).toList());
        putTexts(json, "languages", filter.languages());
        putTexts(json, "tags", filter.tags());
        putTime(json, "from", filter.from());
        putTime(json, "until", filter.until());
        return json.toString();
    }

    /**
     * The filter of a JSON text that was written here. Names in its words are not looked up.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ArticleFilter read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return new ArticleFilter(
                    json.has("q") ? QueryWords.parse(json.get("q").asText()) : null,
                    SpellingRule.valueOf(json.path("spelling").asText("any").toUpperCase(Locale.ROOT)),
                    texts(json, "entities"),
                    texts(json, "places"),
                    texts(json, "types").stream().map(EntityType::valueOf).toList(),
                    texts(json, "sources"),
                    texts(json, "cites"),
                    texts(json, "events").stream().map(EventType::valueOf).toList(),
                    texts(json, "languages"),
                    texts(json, "tags"),
                    time(json, "from"),
                    time(json, "until"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a filter: " + text, e);
        }
    }

    private static void addParts(List<WordPart> parts, ArrayNode list) {
        for (WordPart part : parts) {
            ObjectNode json = list.addObject();
            if (part instanceof WordPart.Run run) {
                json.put("text", run.text());
                putFlag(json, "quoted", run.quoted());
                putTexts(json, "entities", run.entities());
            } else if (part instanceof WordPart.Near near) {
                putTexts(json, "each", near.words());
                json.put("near", near.between());
            }
            putFlag(json, "not", part.not());
        }
    }

    private static void putFlag(ObjectNode json, String name, boolean flag) {
        if (flag) {
            json.put(name, true);
        }
    }

    private static void putTexts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = json.putArray(name);
            texts.forEach(list::add);
        }
    }

    private static void putTime(ObjectNode json, String name, @Nullable Instant time) {
        if (time != null) {
            json.put(name, time.toString());
        }
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static @Nullable Instant time(JsonNode json, String name) {
        return json.has(name) ? Instant.parse(json.get(name).asText()) : null;
    }
}
