package org.watchline.local.search;

import org.jspecify.annotations.Nullable;

/**
 * One article that was found.
 *
 * @param publishedAt ISO 8601
 * @param snippet a passage as HTML, with the words that were searched for marked
 */
public record Hit(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String publishedAt,
        @Nullable String snippet) {}
