package org.watchline.nlp.citation;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.text.Span;

/** A source as it is cited at one place, before it is known which sentence it supports. */
record Source(
        Span span,
        @Nullable Span name,
        String source,
        String sourceId,
        @Nullable String date,
        @Nullable String handle) {

    /** The same source at another place: "Ibid.", or a further date. */
    Source repeated(Span at, @Nullable String on) {
        return new Source(at, null, source, sourceId, on, handle);
    }

    CitedSource supporting(int sentence, @Nullable Integer footnote) {
        return new CitedSource(span, name, source, sourceId, date, handle, sentence, footnote);
    }
}
