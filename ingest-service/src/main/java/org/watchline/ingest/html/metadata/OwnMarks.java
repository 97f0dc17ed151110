package org.watchline.ingest.html.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.watchline.contracts.identity.PageAddress;

/**
 * By what an article in a page's JSON-LD is known to be the page's own, and not one that it links: its address, and its
 * headline.
 *
 * @param addresses as {@link PageAddress} makes them
 * @param headings letters and digits only
 */
record OwnMarks(Set<String> addresses, Set<String> headings) {

    private static final int OF_ADDRESS = 2;

    static OwnMarks of(Document page) {
        Stream<String> links = Stream.of(
                page.location(),
                attribute(page, "link[rel~=(?i)canonical]", "href"),
                attribute(page, "meta[property=og:url]", "content"));
        Stream<String> titles = Stream.concat(
                page.select("h1").stream().map(Element::text),
                Stream.of(attribute(page, "meta[property=og:title]", "content")));
        return new OwnMarks(
                links.flatMap(link -> PageAddress.of(link).stream()).collect(Collectors.toSet()),
                titles.map(OwnMarks::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet()));
    }

    /** How much speaks for an article: 0 to 3. */
    int matches(JsonNode article) {
        Set<String> stated = new HashSet<>();
        for (String field : new String[] {"url", "@id", "mainEntityOfPage"}) {
            JsonNode value = article.path(field);
            PageAddress.of((value.isObject() ? value.path("@id") : value).asText())
                    .ifPresent(stated::add);
        }
        int address = stated.stream().anyMatch(addresses::contains) ? OF_ADDRESS : 0;
        return address + (headings.contains(key(article.path("headline").asText())) ? 1 : 0);
    }

    private static String attribute(Document page, String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(name))
                .orElse("");
    }

    private static String key(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
