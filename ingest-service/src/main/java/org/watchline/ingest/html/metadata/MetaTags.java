package org.watchline.ingest.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, whichever attribute names them. */
final class MetaTags {

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** The first content of the first of these names that the page has. */
    Optional<String> first(String... names) {
        return all(names).stream().findFirst();
    }

    /** All contents of the first of these names that the page has. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = contents.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
