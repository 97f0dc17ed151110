package org.watchline.nlp.document;

import org.watchline.nlp.text.Span;

/**
 * A date in the text.
 *
 * @param iso ISO 8601 day, month or year, or an interval {@code 2023-09/2024-02}; empty where it cannot be told
 * @param precision {@code day}, {@code month}, {@code year} or {@code interval}; empty without a value
 * @param basis {@code stated}, {@code inferred} (the year, from publication) or {@code relative}
 */
public record DateMention(Span span, String iso, String precision, String basis) {}
