package org.watchline.contracts.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One source that the article names for what it says: {@code Dawn, December 23, 2021}.
 *
 * @param start where the source's name begins, without brackets
 * @param source as it is written
 * @param sourceId the entity of the outlet; null where it is not known which one it is
 * @param date ISO 8601 day, month or year; null where none is given
 * @param handle of a social media account, with its {@code @}; null otherwise
 * @param sentence index of the sentence that it supports
 * @param footnote number of the footnote that it stands in; null where it stands in the text
 */
public record Citation(
        int start,
        int end,
        String source,
        @Nullable String sourceId,
        @Nullable String date,
        @Nullable String handle,
        int sentence,
        @Nullable Integer footnote) {

    public Citation {
        Objects.requireNonNull(source, "source");
    }
}
