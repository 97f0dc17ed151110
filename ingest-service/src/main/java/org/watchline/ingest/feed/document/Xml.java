package org.watchline.ingest.feed.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.fetch.WebAddress;

/**
 * Looks into the tree of a feed. Elements are named by a short prefix for their vocabulary and their name in lower
 * case, {@code dc:date}; those of the feed's own format have none, whatever the document declares or forgets to
 * declare.
 */
final class Xml {

    /** Vocabularies whose prefix a document may choose as it likes. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"));

    /** What a sitemap may list, https://www.sitemaps.org/protocol.html; some begin with the oldest. */
    private static final int MOST_ITEMS = 50_000;

    private static final int MOST_NESTED = 3;

    /** Characters; a longer base would be copied for every link. */
    private static final int LONGEST_BASE = 2_048;

    private Xml() {}

    static String name(Element element) {
        String prefix = Optional.ofNullable(
                        PREFIXES.get(element.tag().namespace().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> element.tag().prefix().toLowerCase(Locale.ROOT));
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The elements that are items by their name, at any place; deep within each other only where a tag is missing. */
    static Stream<Element> items(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> localName(element).equals(name))
                .limit(MOST_ITEMS)
                .filter(Xml::isOutermost);
    }

    /** Or nearly so: items in items all tell what the innermost does. */
    private static boolean isOutermost(Element item) {
        String name = localName(item);
        int around = 0;
        for (Element at = item.parent(); at != null; at = at.parent()) {
            around += localName(at).equals(name) ? 1 : 0;
        }
        return around < MOST_NESTED;
    }

    /** The name without its prefix. */
    static String localName(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /** Children with one of these names, those of the first name first. */
    static List<Element> children(Element parent, String... names) {
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            parent.children().stream().filter(child -> name(child).equals(name)).forEach(found::add);
        }
        return found;
    }

    /** The first child that has a name and something in it. */
    static Optional<Element> child(Element parent, String... names) {
        return children(parent, names).stream()
                .filter(child -> !child.wholeText().isBlank() || child.childrenSize() > 0)
                .findFirst();
    }

    /** The text of the first child that has a name and a text. */
    static @Nullable String text(Element parent, String... names) {
        return children(parent, names).stream()
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The texts of all children that have a name. */
    static Stream<String> texts(Element parent, String... names) {
        return children(parent, names).stream()
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty());
    }

    /** An attribute, whatever case and prefix it is written in; empty if it is missing. */
    static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name)
                        || attribute.getKey().toLowerCase(Locale.ROOT).endsWith(":" + name))
                .map(attribute -> attribute.getValue().strip())
                .findFirst()
                .orElse("");
    }

    /** Markup that stands in the document as elements, or as text; null if there is neither. */
    static @Nullable String markup(Element element) {
        boolean elements = element.childrenSize() > 0;
        String markup = elements && element.childNodes().stream().noneMatch(Xml::holdsMarkup)
                ? element.html()
                : element.wholeText();
        return markup.isBlank() ? null : markup.strip();
    }

    private static boolean holdsMarkup(Node node) {
        return node instanceof TextNode text && text.getWholeText().contains("</");
    }

    /** The address that references within an element start from. */
    static URI base(Element element, URI document) {
        List<String> bases = new ArrayList<>();
        for (Element at = element; at != null; at = at.parent()) {
            String base = at.attr("xml:base");
            if (!base.isBlank() && base.length() <= LONGEST_BASE) {
                bases.add(0, base);
            }
        }
        URI base = document;
        for (String reference : bases) {
            base = WebAddress.resolve(base, reference).orElse(base);
        }
        return base;
    }

    /** The language that holds for an element; null if none is given. */
    static @Nullable String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String language = at.attr("xml:lang").strip();
            if (!language.isEmpty()) {
                return language;
            }
        }
        return null;
    }
}
