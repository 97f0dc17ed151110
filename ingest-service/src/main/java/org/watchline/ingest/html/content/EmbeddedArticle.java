package org.watchline.ingest.html.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.watchline.ingest.html.layout.TextRenderer;
import org.watchline.ingest.markup.Markup;

/** Finds the article in the data that a page's script would lay out, as in pages of Next.js. */
final class EmbeddedArticle {

    /** An object takes 80 bytes of memory, and two of the page. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
            .build());
    private static final Set<String> FIELDS = Set.of(
            "articlebody",
            "body",
            "bodyhtml",
            "content",
            "contenthtml",
            "html",
            "text",
            "value",
            "paragraph",
            "description",
            "copy",
            "maincontent",
            "story",
            "storybody",
            "richtext",
            "rendered",
            "children",
            "paragraphs");

    /** A shorter string is a label. */
    private static final int SHORTEST = 40;

    private static final int MOST_VALUES = 200_000;

    /** Strings by the place they have in the data, list positions left out. */
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    private EmbeddedArticle() {}

    /** The longest text in one place of the data; empty if there is none. */
    static String find(Document page) {
        EmbeddedArticle search = new EmbeddedArticle();
        for (Element script :
                page.select("script#__NEXT_DATA__, script[type=application/json], script:not([type]):not([src])")) {
            search.read(script.data().strip());
        }
        return search.found.values().stream()
                .map(EmbeddedArticle::joined)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    private void read(String script) {
        int start = script.indexOf('{');
        if (start < 0 || (start > 0 && !script.substring(0, start).matches("(?s)[\\w.$\\s\\[\\]\"']*=\\s*"))) {
            return;
        }
        try {
            walk(JSON.readTree(script.substring(start)));
        } catch (JsonProcessingException e) {
            // A program and not data.
            return;
        }
    }

    private void walk(JsonNode root) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place("", "", root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_VALUES; seen++) {
            Place place = open.pop();
            if (place.value().isTextual()) {
                keep(place);
            } else {
                List<Place> inner = place.inner();
                Collections.reverse(inner);
                inner.forEach(open::push);
            }
        }
    }

    private void keep(Place place) {
        String text = place.value().textValue();
        if (text.length() >= SHORTEST && text.indexOf(' ') > 0 && FIELDS.contains(place.field())) {
            found.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(text);
        }
    }

    private static String joined(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(text.isEmpty() ? "" : "\n\n").append(part.contains("</") ? rendered(part) : part.strip());
        }
        return text.toString();
    }

    private static String rendered(String html) {
        Element body = Markup.html(html, "").body();
        return TextRenderer.render(body, Inserts.mark(body, Noise.mark(body, true, new ClassWords())));
    }

    /**
     * A value and where it is.
     *
     * @param field the nearest name above it, in small letters
     */
    private record Place(String path, String field, JsonNode value) {

        List<Place> inner() {
            List<Place> inner = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(item -> inner.add(new Place(path + "[]", field, item)));
            }
            value.properties()
                    .forEach(entry -> inner.add(new Place(
                            path + "." + entry.getKey(), entry.getKey().toLowerCase(Locale.ROOT), entry.getValue())));
            return inner;
        }
    }
}
