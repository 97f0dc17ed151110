package org.watchline.ingest.html.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.watchline.ingest.markup.Markup;

/** What a page's JSON-LD says about its article. */
public final class LinkedData {

    private final JsonNode article;
    private final LinkedNodes nodes;

    private LinkedData(JsonNode article, LinkedNodes nodes) {
        this.article = article;
        this.nodes = nodes;
    }

    /** Reads every script of JSON-LD, as far as it can be parsed. */
    public static LinkedData of(Document page) {
        LinkedNodes nodes = new LinkedNodes();
        for (Element script : page.select("script[type*=ld+json]")) {
            LenientJson.read(script.data()).forEach(nodes::add);
        }
        return new LinkedData(nodes.article(OwnMarks.of(page)).orElse(MissingNode.getInstance()), nodes);
    }

    /** The article's text, with markup taken out; empty if it is not given. */
    public String articleBody() {
        String body = text("articleBody").orElse("");
        return body.contains("</") || body.contains("<br")
                ? Markup.html(body, "").body().wholeText().strip()
                : body;
    }

    /** A property's first text, with entities resolved. */
    Optional<String> text(String... path) {
        return texts(path).stream().findFirst();
    }

    /** All texts of a property: of a list every item's, of an object its name's. */
    List<String> texts(String... path) {
        List<JsonNode> values = List.of(article);
        for (String field : path) {
            values = values.stream()
                    .map(value -> nodes.resolve(value).path(field))
                    .flatMap(LinkedData::items)
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> addText(value, texts));
        return texts;
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private void addText(JsonNode value, List<String> texts) {
        JsonNode resolved = nodes.resolve(value);
        JsonNode text = resolved.isObject() ? resolved.path(resolved.hasNonNull("name") ? "name" : "@value") : resolved;
        if (text.isArray()) {
            text = text.path(0);
        }
        String plain = Parser.unescapeEntities(text.asText(""), false).strip();
        if (!plain.isEmpty()) {
            texts.add(plain);
        }
    }
}
