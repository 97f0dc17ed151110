package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.watchline.ingest.fetch.WebAddress;

/** Sitemaps with the news extension, indexes of sitemaps, and lists of addresses. */
final class SitemapReader {

    /** Ten times what is looked at of any feed. */
    private static final int MOST_LINES = 10_000;

    private static final int MOST_KEYWORDS = 100;

    private final URI document;
    private final Remarks remarks;
    private final Draft draft;

    SitemapReader(URI document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        this.draft = new Draft(remarks);
    }

    FeedDocument read(Element root) {
        List<FeedItem> items = Xml.items(root, "url").map(this::item).toList();
        return new FeedDocument(null, items, List.of(), null, remarks.all());
    }

    /** An index holds no pages, only further sitemaps. */
    FeedDocument readIndex(Element root) {
        record Part(URI address, Instant changedAt) {}
        List<URI> parts = Xml.items(root, "sitemap")
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
        Iterator<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .iterator();
        List<FeedItem> items = new ArrayList<>();
        while (lines.hasNext()) {
            Optional<URI> page = WebAddress.of(lines.next());
            if (page.isEmpty()) {
                return Optional.empty();
            }
            items.add(item(page.get()));
        }
        return items.isEmpty()
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
                Draft.lines(Arrays.asList(keywords.split(",", MOST_KEYWORDS))),
                null,
                null,
                Xml.text(outlet, "news:language"));
    }
}
