package org.watchline.ingest.html.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of a page's JSON-LD, with which of them is the article. */
final class LinkedNodes {

    private static final Set<String> ARTICLES = Set.of(
            "report",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "scholarlyarticle");

    private static final Set<String> PAGES = Set.of("webpage", "creativework", "itempage", "review", "videoobject");

    /** Lists of other articles. */
    private static final Set<String> OTHERS = Set.of(
            "itemlistelement",
            "haspart",
            "ispartof",
            "liveblogupdate",
            "relatedlink",
            "mentions",
            "comment",
            "citation",
            "subjectof");

    private static final int MOST = 20_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Adds what a script holds, outer objects before inner ones. */
    void add(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                sort(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                node.properties().forEach(field -> {
                    if (field.getValue().isContainerNode()
                            && !OTHERS.contains(field.getKey().toLowerCase(Locale.ROOT))) {
                        open.add(field.getValue());
                    }
                });
            }
        }
    }

    /** The article that the page is most likely about, the first one of equals; else the page itself. */
    Optional<JsonNode> article(OwnMarks marks) {
        // Sorting is stable, so that the first one stays first.
        return articles.stream()
                .sorted(Comparator.comparingInt((JsonNode article) -> -marks.matches(article)))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    /** The object that a reference leads to; the value itself if it is none. */
    JsonNode resolve(JsonNode value) {
        boolean reference = value.isObject() && value.size() <= 3 && !value.has("name");
        return reference ? byId.getOrDefault(value.path("@id").asText(), value) : value;
    }

    private void sort(JsonNode node) {
        String id = node.path("@id").asText();
        if (!id.isEmpty() && (node.size() > 3 || node.has("name"))) {
            byId.putIfAbsent(id, node);
        }
        JsonNode type = node.path("@type");
        boolean many = type.isArray();
        for (int i = 0; i < (many ? type.size() : 1); i++) {
            String name = (many ? type.get(i) : type).asText().toLowerCase(Locale.ROOT);
            String plain = name.substring(name.lastIndexOf('/') + 1);
            if (plain.endsWith("article") || ARTICLES.contains(plain)) {
                articles.add(node);
                return;
            }
            if (PAGES.contains(plain)) {
                pages.add(node);
                return;
            }
        }
    }
}
