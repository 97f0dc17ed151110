package org.watchline.gateway.console.search;

import java.util.List;
import java.util.stream.Stream;
import org.watchline.gateway.console.Link;

/** The search form as it was filled in, right or wrong. Empty fields are empty texts. */
record SearchForm(
        String q,
        String from,
        String to,
        String source,
        String lang,
        String type,
        String event,
        String asOf,
        String sort,
        List<Link.Field> hidden) {

    /** What has no field of its own: it comes from facets and other pages. */
    private static final List<String> HIDDEN = List.of("entity", "place", "cites", "tag", "spelling");

    static SearchForm of(Link link) {
        return new SearchForm(
                first(link, "q"),
                first(link, "from"),
                first(link, "to"),
                first(link, "source"),
                first(link, "lang"),
                first(link, "type"),
                first(link, "event"),
                first(link, "asOf"),
                first(link, "sort"),
                HIDDEN.stream()
                        .flatMap(name -> link.values(name).stream().map(value -> new Link.Field(name, value)))
                        .toList());
    }

    public boolean hasFilters() {
        return Stream.of(from, to, source, lang, type, event, asOf, sort).anyMatch(field -> !field.isEmpty());
    }

    public boolean isBlank() {
        return q.isEmpty() && hidden.isEmpty() && !hasFilters();
    }

    private static String first(Link link, String name) {
        return link.values(name).stream().findFirst().orElse("");
    }
}
