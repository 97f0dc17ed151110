package org.watchline.nlp.citation;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;

/**
 * A source's name in the text.
 *
 * @param span of the words that are cited, from which a citation's span begins
 * @param name of the outlet's name; null where there is only an account's
 */
record NamedSource(
        Span span,
        @Nullable Span name,
        String source,
        String sourceId,
        @Nullable String handle) {}
