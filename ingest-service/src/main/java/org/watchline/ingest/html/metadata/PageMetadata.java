package org.watchline.ingest.html.metadata;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title without the outlet's name
 * @param authors as the byline names them
 * @param outlet who publishes it
 * @param publishedAt ISO 8601: a calendar date, or a date-time with its offset
 * @param canonicalUrl absolute, http or https
 * @param stated BCP 47 tags that the page gives for its language, best first
 */
public record PageMetadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String publishedAt,
        @Nullable String canonicalUrl,
        List<String> stated) {

    /** Collects it; whatever the page does not say, or says in a way that nobody can read, is null or empty. */
    public static PageMetadata of(Document page, LinkedData data) {
        MetaTags meta = new MetaTags(page);
        String outlet = Outlets.find(page, data, meta);
        return new PageMetadata(
                Titles.find(page, data, meta, outlet),
                Authors.find(page, data, meta, outlet),
                outlet,
                Dates.find(page, data, meta),
                CanonicalUrls.find(page, data, meta),
                Languages.stated(page, data, meta));
    }

    /** The text's language as the page states it; what its letters tell where the page is silent or cannot be right. */
    public @Nullable String language(String text) {
        return Languages.of(stated, text);
    }
}
