package org.watchline.gateway.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.ExportedArticle;

/**
 * An entry of a bibliography.
 *
 * @param key unique within the corpus
 * @param date ISO 8601 day, month or year; null where none is known
 */
record Reference(
        String key,
        List<String> authors,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String date,
        @Nullable String url,
        @Nullable String language,
        @Nullable String note) {

    private static final int MONTH_END = 7;
    private static final int YEAR_END = 4;

    /** The references that an article contributes: itself, or what it cites. */
    static List<Reference> of(ExportedArticle exported, Rows rows) {
        if (rows != Rows.CITATIONS) {
            return List.of(of(exported.article()));
        }
        Passages passages = Passages.of(exported.article().text());
        List<Citation> citations = exported.set().found().citations();
        return IntStream.range(0, citations.size())
                .mapToObj(index -> of(citations.get(index), index, exported, passages))
                .toList();
    }

    private static Reference of(StoredArticle article) {
        Instant publishedAt = article.publishedAt();
        return new Reference(
                article.id().toString(),
                article.authors(),
                article.title(),
                article.source(),
                publishedAt == null ? null : publishedAt.toString().substring(0, "2022-04-16".length()),
                article.url(),
                article.language(),
                "Watchline article " + article.id() + ", revision " + article.revision());
    }

    /** Articles name outlet and date of what they cite, seldom a title; the words of the citation stand for it. */
    private static Reference of(Citation citation, int index, ExportedArticle exported, Passages passages) {
        StoredArticle article = exported.article();
        return new Reference(
                article.id() + "-" + index,
                List.of(),
                Passages.onOneLine(passages.cut(citation.start(), citation.end())),
                exported.entity(citation.sourceId()).map(EntityCard::name).orElse(citation.source()),
                citation.date(),
                null,
                null,
                "cited by " + Objects.requireNonNullElse(article.title(), "Watchline article") + " (" + article.id()
                        + ")");
    }

    @Nullable
    String year() {
        return date == null ? null : date.substring(0, YEAR_END);
    }

    @Nullable
    String month() {
        return date == null || date.length() < MONTH_END ? null : date.substring(YEAR_END + 1, MONTH_END);
    }
}
