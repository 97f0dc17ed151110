package org.watchline.ingest.feed.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287) and 0.3. */
final class AtomReader {

    private final URI document;
    private final Remarks remarks;
    private final Draft draft;

    AtomReader(URI document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        this.draft = new Draft(remarks);
    }

    FeedDocument read(Element root) {
        List<String> authors = authors(root);
        List<FeedItem> items =
                Xml.items(root, "entry").map(entry -> item(entry, authors)).toList();
        return new FeedDocument(title(root), items, List.of(), null, remarks.all());
    }

    private FeedItem item(Element entry, List<String> feedAuthors) {
        String id = text(entry, "id");
        List<String> own = authors(entry);
        List<String> labels = children(entry, "category").stream()
                .map(category -> Stream.of(
                                Xml.attribute(category, "label"), Xml.attribute(category, "term"), category.text())
                        .filter(label -> !label.isEmpty())
                        .findFirst()
                        .orElse(""))
                .toList();
        return new FeedItem(
                id,
                link(entry, id),
                title(entry),
                own.isEmpty() ? feedAuthors : own,
                draft.date(
                        text(entry, "published"),
                        text(entry, "issued"),
                        text(entry, "created"),
                        Xml.text(entry, "dc:date", "dcterms:issued", "pubdate")),
                draft.date(text(entry, "updated"), text(entry, "modified"), Xml.text(entry, "dcterms:modified")),
                Draft.lines(Stream.concat(labels.stream(), Xml.texts(entry, "dc:subject"))
                        .toList()),
                html(entry, "summary"),
                html(entry, "content"),
                Xml.language(entry));
    }

    /** The page of the entry: an alternate, rather in HTML. */
    private @Nullable URI link(Element entry, @Nullable String id) {
        Element link = children(entry, "link").stream()
                .filter(candidate -> List.of("", "alternate").contains(rel(candidate)))
                .min(Comparator.comparing(candidate -> isOtherMedia(candidate) ? 1 : 0))
                .orElse(null);
        if (link != null) {
            String href = Xml.attribute(link, "href");
            return draft.link(Xml.base(link, document), href.isEmpty() ? link.text() : href);
        }
        if (id != null && id.regionMatches(true, 0, "http", 0, 4)) {
            return draft.link(document, id);
        }
        remarks.add("an item has no link");
        return null;
    }

    private static String rel(Element link) {
        String rel = Xml.attribute(link, "rel").toLowerCase(Locale.ROOT);
        return rel.replace("http://www.iana.org/assignments/relation/", "");
    }

    private static boolean isOtherMedia(Element link) {
        String type = Xml.attribute(link, "type");
        return !type.isEmpty() && !type.contains("html");
    }

    private static List<String> authors(Element parent) {
        Stream<String> named = children(parent, "author").stream()
                .map(author -> {
                    String name = text(author, "name");
                    return name == null && author.childrenSize() == 0 ? author.text() : name;
                })
                .filter(Objects::nonNull);
        return Draft.people(
                Stream.concat(named, Xml.texts(parent, "dc:creator")).toArray(String[]::new));
    }

    private static @Nullable String title(Element parent) {
        Element title = first(parent, "title");
        if (title == null) {
            return PlainText.ofMarkup(Xml.text(parent, "dc:title", "media:title"));
        }
        String type = type(title);
        return type.isEmpty() || type.equals("text") || type.equals("text/plain")
                ? PlainText.line(title.wholeText())
                : PlainText.ofMarkup(content(title));
    }

    private @Nullable String html(Element entry, String name) {
        Element element = first(entry, name);
        if (element == null) {
            return Xml.text(entry, "content:encoded", "description");
        }
        if (element.childrenSize() > 0 && List.of("", "text", "html").contains(type(element))) {
            remarks.add("HTML stands in the XML without being escaped");
        }
        return content(element);
    }

    /** As HTML, whichever way it is told to be written. */
    private static @Nullable String content(Element element) {
        String mode = Xml.attribute(element, "mode").toLowerCase(Locale.ROOT);
        String text = element.wholeText();
        if (mode.equals("base64")) {
            return decoded(text);
        }
        String type = type(element);
        boolean plain = type.equals("text") || type.equals("text/plain") || (type.isEmpty() && !mode.equals("escaped"));
        if (plain && element.childrenSize() == 0) {
            return text.isBlank() ? null : PlainText.asHtml(text.strip());
        }
        return Xml.markup(element);
    }

    private static @Nullable String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String type(Element element) {
        return Xml.attribute(element, "type").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Element first(Element parent, String name) {
        return Xml.child(parent, "atom:" + name, name).orElse(null);
    }

    private static @Nullable String text(Element parent, String name) {
        return Xml.text(parent, "atom:" + name, name);
    }

    private static List<Element> children(Element parent, String name) {
        return Xml.children(parent, "atom:" + name, name);
    }
}
