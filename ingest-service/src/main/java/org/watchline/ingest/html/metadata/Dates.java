package org.watchline.ingest.html.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.ShortText;

/** Finds when an article was published. */
final class Dates {

    private static final String MARKED =
            "[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, time[class*=publish]";

    private static final String NAMED =
            ".post-date, .entry-date, .article-date, .article__date, .published-date, .publish-date, .pub-date,"
                    + " .story__time, .date-published, .posted-on, .post-meta, .entry-meta, .article-meta, .meta-date, .submitted, .dateline, .timestamp,"
                    + " .date, .date-simple, .pubdate, .published, .byline, .time, #date, [class*=publish], [class*=Date], [class*=timestamp], [class*=date]";

    /** Where other articles have their dates. */
    private static final String ELSEWHERE =
            "[class*=related]:not(body):not(article), [class*=comment]:not(body):not(article),"
                    + " [class*=sidebar]:not(body):not(article), aside";

    private static final int MOST = 40;

    /** More are those of comments. */
    private static final int MOST_TIMES = 400;

    private Dates() {}

    static @Nullable String find(Document page, LinkedData data, MetaTags meta) {
        DateReader reader = DateReader.of(page);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> data.text("datePublished").flatMap(reader::read),
                        () -> data.text("dateCreated")
                                .or(() -> data.text("uploadDate"))
                                .flatMap(reader::read),
                        () -> meta.first(
                                        "article:published_time",
                                        "og:article:published_time",
                                        "og:published_time",
                                        "article:published")
                                .flatMap(reader::read),
                        () -> named(meta, reader),
                        () -> marked(page, reader),
                        () -> UrlDates.find(page).map(day -> shown(day, page, reader)),
                        () -> texts(page, reader))
                .flatMap(source -> source.get().stream())
                .findFirst()
                .orElse(null);
    }

    /** What the page shows for the day in its address, which may be that of another zone. */
    private static String shown(String day, Document page, DateReader reader) {
        LocalDate stated = LocalDate.parse(day);
        return texts(page, reader)
                .filter(text ->
                        Math.abs(ChronoUnit.DAYS.between(stated, LocalDate.parse(text.substring(0, day.length()))))
                                <= 1)
                .orElse(day);
    }

    private static Optional<String> texts(Document page, DateReader reader) {
        return times(page, reader)
                .or(() -> first(page.selectStream(NAMED), reader))
                .or(() -> DateLines.find(page, reader));
    }

    private static Optional<String> named(MetaTags meta, DateReader reader) {
        return Stream.of(
                        "datepublished",
                        "article.published",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "publication_date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date",
                        "dcterms.date",
                        "dcterms.created",
                        "dc.date.created",
                        "citation_publication_date",
                        "citation_date",
                        "citation_online_date",
                        "cxenseparse:recs:publishtime",
                        "date",
                        "pdate",
                        "ptime",
                        "article_date_original",
                        "originalpublicationdate",
                        "displaydate",
                        "date_published",
                        "rnews:datepublished",
                        "published_at",
                        "created",
                        "eprints.date",
                        "bt:pubdate",
                        "lastmod-original",
                        "article:create_at")
                .flatMap(name -> meta.first(name).stream())
                .flatMap(value -> reader.read(value).stream())
                .findFirst();
    }

    private static Optional<String> marked(Document page, DateReader reader) {
        return first(page.selectStream(MARKED), reader);
    }

    private static Optional<String> times(Document page, DateReader reader) {
        List<Element> times = page.selectStream("time").limit(MOST_TIMES).toList();
        return first(times.stream().filter(time -> time.closest("article, main") != null), reader)
                .or(() -> first(times.stream(), reader));
    }

    private static Optional<String> first(Stream<Element> candidates, DateReader reader) {
        return candidates
                .limit(MOST)
                .filter(element -> element.closest(ELSEWHERE) == null)
                .flatMap(element -> stated(element, reader).stream())
                .findFirst();
    }

    private static Optional<String> stated(Element element, DateReader reader) {
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("data-datetime"),
                        element.attr("title"),
                        ShortText.of(element))
                .filter(value -> !value.isBlank())
                .flatMap(value -> reader.read(value).stream())
                .findFirst();
    }
}
