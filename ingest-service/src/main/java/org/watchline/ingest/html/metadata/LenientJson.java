package org.watchline.ingest.html.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads JSON as pages hold it: with comments around it, raw line ends in strings, commas too many, entities. */
final class LenientJson {

    /** An object takes 80 bytes of memory, and two of the page. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final Pattern WRAPPER =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)?\\s*");

    /** What can be saved of an object that is broken; {@code name} stands for the author's. */
    private static final Pattern FIELD = Pattern.compile(
            "\"(headline|datePublished|inLanguage|articleBody)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200000}+)\"");

    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*[\\[{\\s]*(?:\"@type\"\\s*:\\s*\"\\w+\"\\s*,\\s*)?(?:\"name\"\\s*:\\s*)?\"([^\"]{1,200})\"");

    private LenientJson() {}

    /** The values of a script, as far as they can be read. */
    static List<JsonNode> read(String script) {
        String json = WRAPPER.matcher(script).replaceFirst("");
        List<JsonNode> values = parse(json);
        if (values.isEmpty() && json.contains("&quot;")) {
            values = parse(Parser.unescapeEntities(json, false));
        }
        return values.isEmpty() ? salvage(json) : values;
    }

    private static List<JsonNode> parse(String json) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(json)) {
            while (all.hasNextValue()) {
                JsonNode value = all.nextValue();
                if (value != null && value.isContainerNode()) {
                    values.add(value);
                }
            }
        } catch (JsonProcessingException e) {
            // What follows the last whole value is a closing comment, or broken.
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private static List<JsonNode> salvage(String json) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (!article.has(field.group(1))) {
                article.put(field.group(1), unescaped(field.group(2)));
            }
        }
        Matcher author = AUTHOR.matcher(json);
        if (author.find()) {
            article.put("author", unescaped(author.group(1)));
        }
        return article.isEmpty() ? List.of() : List.of(article.put("@type", "Article"));
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\\"", "\"").replace("\\/", "/");
    }
}
