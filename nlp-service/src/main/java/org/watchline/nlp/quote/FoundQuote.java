package org.watchline.nlp.quote;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.nlp.text.Span;

/** A quote before it leaves the engine; its fields mean what the contract's do. */
public record FoundQuote(
        Span span,
        QuoteKind kind,
        @Nullable String speakerId,
        @Nullable String verb) {}
