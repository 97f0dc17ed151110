package org.watchline.gateway.console.search;

import java.util.List;
import java.util.stream.Stream;
import org.watchline.gateway.console.Link;

/** The search form as it was filled in, right or wrong. Empty fields are empty texts. */
record SearchForm(
        String q, String from, String to, String source, String lang, String type, String sort, List<String> entities) {

    static SearchForm of(Link link) {
        return new SearchForm(
                first(link, "q"),
                first(link, "from"),
                first(link, "to"),
                first(link, "source"),
                first(link, "lang"),
                first(link, "type"),
                first(link, "sort"),
                link.values("entity"));
    }

    public boolean hasFilters() {
        return Stream.of(from, to, source, lang, type, sort).anyMatch(field -> !field.isEmpty());
    }

    public boolean isBlank() {
        return q.isEmpty() && entities.isEmpty() && !hasFilters();
    }

    private static String first(Link link, String name) {
        return link.values(name).stream().findFirst().orElse("");
    }
}
