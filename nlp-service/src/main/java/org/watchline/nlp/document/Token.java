package org.watchline.nlp.document;

import org.watchline.nlp.text.Span;

/**
 * A token with its reading.
 *
 * @param pos Universal Dependencies part-of-speech tag
 * @param lemma dictionary form, in lower case except for names
 */
public record Token(Span span, String pos, String lemma) {}
