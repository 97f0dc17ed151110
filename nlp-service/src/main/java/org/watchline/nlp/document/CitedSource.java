package org.watchline.nlp.document;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;

/**
 * One source that the article names for what it says.
 *
 * @param span "Dawn, December 23, 2021", without brackets and semicolons
 * @param name where the source's name stands; null where it is only referred to (Ibid.)
 * @param source the name as it is written; of what "Ibid." stands for
 * @param sourceId the outlet's entity; a slug of the name for outlets that the knowledge base does not have
 * @param date ISO 8601; null where none is given
 * @param handle of a social media account, with its {@code @}
 * @param sentence index of the sentence that it supports
 * @param footnote number of the note that it stands in
 */
public record CitedSource(
        Span span,
        @Nullable Span name,
        String source,
        String sourceId,
        @Nullable String date,
        @Nullable String handle,
        int sentence,
        @Nullable Integer footnote) {}
