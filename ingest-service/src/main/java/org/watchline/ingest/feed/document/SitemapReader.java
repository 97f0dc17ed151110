package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.watchline.ingest.fetch.WebAddress;

/** Sitemaps with the news extension, indexes of sitemaps, and lists of addresses. */
final class SitemapReader {

    private final URI document;
    private final Remarks remarks;
    private final Draft draft;

    SitemapReader(URI document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        this.draft = new Draft(remarks);
    }

    FeedDocument read(Element root) {
        List<FeedItem> items = elements(root, "url").map(this::item).toList();
        return new FeedDocument(null, items, List.of(), null, remarks.all());
    }

    /** An index holds no pages, only further sitemaps. */
    FeedDocument readIndex(Element root) {
        record Part(URI address, Instant changedAt) {}
        List<URI> parts = elements(root, "sitemap")
                .flatMap(part -> Optional.ofNullable(draft.link(document, Xml.text(part, "loc")))
                        .map(address -> new Part(
                                address,
                                Objects.requireNonNullElse(draft.date(Xml.text(part, "lastmod")), Instant.MIN)))
                        .stream())
                .sorted(Comparator.comparing(Part::changedAt).reversed())
                .map(Part::address)
                .toList();
        return new FeedDocument(null, List.of(), parts, null, remarks.all());
    }

    /** One address on each line; empty if the text is anything else. */
    static Optional<FeedDocument> readLines(String text) {
        List<String> lines = Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<FeedItem> items = lines.stream()
                .flatMap(line -> WebAddress.of(line).stream())
                .map(SitemapReader::item)
                .toList();
        return items.isEmpty() || items.size() < lines.size()
                ? Optional.empty()
                : Optional.of(new FeedDocument(null, items, List.of(), null, List.of()));
    }

    private static FeedItem item(URI page) {
        return new FeedItem(page.toString(), page, null, List.of(), null, null, List.of(), null, null, null);
    }

    /** When a page was changed is not when it was published; that the page itself tells. */
    private FeedItem item(Element url) {
        String address = Xml.text(url, "loc");
        Element news = Xml.child(url, "news:news").orElse(url);
        String keywords = Objects.requireNonNullElse(Xml.text(news, "news:keywords"), "");
        Element outlet = Xml.child(news, "news:publication").orElse(news);
        return new FeedItem(
                address,
                draft.link(document, address),
                PlainText.ofMarkup(Xml.text(news, "news:title")),
                List.of(),
                draft.date(Xml.text(news, "news:publication_date")),
                draft.date(Xml.text(url, "lastmod")),
                Draft.lines(Arrays.asList(keywords.split(","))),
                null,
                null,
                Xml.text(outlet, "news:language"));
    }

    private static Stream<Element> elements(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> Xml.localName(element).equals(name));
    }
}
