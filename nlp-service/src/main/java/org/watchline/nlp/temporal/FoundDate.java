package org.watchline.nlp.temporal;

import org.watchline.nlp.text.Span;

/** A date in a text. */
public record FoundDate(Span span, DateValue value) {}
