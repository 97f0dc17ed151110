package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.90 to 0.94, 1.0 and 2.0, with the vocabularies that newspapers add. */
final class RssReader {

    private static final String[] PUBLISHED = {
        "pubdate", "dc:date", "atom:published", "dcterms:issued", "dcterms:created", "published", "dcterms:date", "date"
    };
    private static final String[] CHANGED = {"atom:updated", "dcterms:modified", "updated", "atom:modified"};
    private static final String[] CONTENT = {
        "content:encoded", "xhtml:body", "body", "fullitem", "atom:content", "content"
    };
    private static final String[] SUMMARY = {
        "description", "atom:summary", "summary", "itunes:summary", "dc:description", "media:description"
    };
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7));

    private final URI document;
    private final Remarks remarks;
    private final Draft draft;

    RssReader(URI document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        this.draft = new Draft(remarks);
    }

    FeedDocument read(Element root) {
        Element channel = root.getAllElements().stream()
                .filter(element -> Xml.localName(element).equals("channel"))
                .findFirst()
                .orElse(root);
        String language = language(channel);
        // In RSS 0.9 and 1.0 items stand beside the channel, in others within; broken documents put them anywhere.
        List<FeedItem> items = Xml.items(root, "item")
                .filter(element -> !Xml.name(element).startsWith("media:"))
                .map(item -> item(item, language))
                .toList();
        return new FeedDocument(
                PlainText.ofMarkup(Xml.text(channel, "title", "dc:title")),
                items,
                List.of(),
                rest(channel),
                remarks.all());
    }

    private FeedItem item(Element item, @Nullable String channelLanguage) {
        URI base = Xml.base(item, document);
        String guid = Xml.text(item, "guid", "dc:identifier", "atom:id");
        String about = Xml.attribute(item, "about");
        String language = Xml.text(item, "dc:language");
        return new FeedItem(
                guid == null ? (about.isEmpty() ? null : about) : guid,
                link(item, base, guid, about),
                PlainText.ofMarkup(title(item)),
                authors(item),
                draft.date(texts(item, PUBLISHED)),
                draft.date(texts(item, CHANGED)),
                Draft.lines(
                        Xml.texts(item, "category", "dc:subject", "keywords").toList()),
                markup(item, SUMMARY),
                markup(item, CONTENT),
                language == null ? channelLanguage : language);
    }

    private static @Nullable String title(Element item) {
        return Xml.child(item, "title", "dc:title", "atom:title", "media:title")
                .map(Element::wholeText)
                .orElse(null);
    }

    private @Nullable URI link(Element item, URI base, @Nullable String guid, String about) {
        String link = Xml.text(item, "feedburner:origlink", "link");
        if (link == null) {
            link = Xml.children(item, "atom:link", "link").stream()
                    .filter(other -> List.of("", "alternate").contains(Xml.attribute(other, "rel")))
                    .map(other -> Xml.attribute(other, "href"))
                    .filter(href -> !href.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        if (link == null && guid != null && isAddress(guid) && isPermanent(item)) {
            link = guid;
        }
        if (link == null && isAddress(about)) {
            link = about;
        }
        if (link == null) {
            remarks.add("an item has no link");
        }
        return draft.link(base, link);
    }

    private static boolean isPermanent(Element item) {
        return Xml.children(item, "guid").stream()
                .noneMatch(guid -> Xml.attribute(guid, "ispermalink").equalsIgnoreCase("false"));
    }

    private static boolean isAddress(String value) {
        return value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
    }

    private static List<String> authors(Element item) {
        Stream<String> named = Xml.children(item, "atom:author").stream()
                .map(author -> Xml.text(author, "atom:name", "name"))
                .filter(Objects::nonNull);
        return Draft.people(Stream.concat(Xml.texts(item, "dc:creator", "author", "itunes:author"), named)
                .toArray(String[]::new));
    }

    private static String[] texts(Element item, String... names) {
        return Xml.texts(item, names).toArray(String[]::new);
    }

    private @Nullable String markup(Element item, String... names) {
        Element element = Xml.child(item, names).orElse(null);
        if (element != null && element.childrenSize() > 0 && !Xml.name(element).startsWith("xhtml:")) {
            remarks.add("HTML stands in the XML without being escaped");
        }
        return element == null ? null : Xml.markup(element);
    }

    private static @Nullable String language(Element channel) {
        String language = Xml.text(channel, "language", "dc:language");
        return language == null ? Xml.language(channel) : language;
    }

    /** RSS 2.0 says it in minutes, the syndication module of RSS 1.0 by a period and how often in it. */
    private static @Nullable Duration rest(Element channel) {
        String minutes = Xml.text(channel, "ttl");
        if (minutes != null && minutes.matches("[1-9][0-9]{0,4}")) {
            return Duration.ofMinutes(Integer.parseInt(minutes));
        }
        String period = Xml.text(channel, "sy:updateperiod");
        Duration rest = period == null ? null : PERIODS.get(period.toLowerCase(Locale.ROOT));
        String frequency = Xml.text(channel, "sy:updatefrequency");
        boolean often = frequency != null && frequency.matches("[1-9][0-9]{0,2}");
        return rest == null || !often ? rest : rest.dividedBy(Integer.parseInt(String.valueOf(frequency)));
    }
}
