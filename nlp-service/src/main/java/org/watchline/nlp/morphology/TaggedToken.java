package org.watchline.nlp.morphology;

import org.watchline.nlp.text.Span;

/**
 * A token with its reading.
 *
 * @param pos Universal Dependencies part-of-speech tag
 * @param lemma dictionary form, in lower case except for names
 */
public record TaggedToken(Span span, String pos, String lemma) {}
