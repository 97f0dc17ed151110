package org.watchline.contracts.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a client sends it on the public ingest topic or over HTTP. Nothing is required here: what makes a
 * submission acceptable is ingest-service's decision, and a refusal must be able to name every fault.
 *
 * @param id the client's own identifier, unique within {@code source}
 * @param text the plain text; at most one of {@code text} and {@code html} is expected; with neither, the page at
 *     {@code url} is fetched
 * @param html the body as HTML, from which the text is extracted
 * @param publishedAt ISO 8601 instant, offset date-time or calendar date
 * @param language BCP 47 tag; detected when absent
 * @param original what the text was taken from, where that was a file; it is kept so that better extraction can start
 *     from it
 */
public record ArticleSubmitted(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String source,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String language,
        List<String> tags,
        @Nullable Original original) {

    public ArticleSubmitted {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** The same at an address. */
    public ArticleSubmitted at(String address) {
        return new ArticleSubmitted(
                id, address, title, text, html, source, authors, publishedAt, language, tags, original);
    }
}
