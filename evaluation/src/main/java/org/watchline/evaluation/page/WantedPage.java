package org.watchline.evaluation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would take from a page.
 *
 * @param url where the page was saved from
 * @param publishedAt ISO 8601, a date or a date-time with offset
 * @param text of the article, in paragraphs
 */
record WantedPage(
        String url,
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String publishedAt,
        @Nullable String canonicalUrl,
        @Nullable String language,
        String text) {}
