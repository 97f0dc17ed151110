package org.watchline.evaluation.bulk;

/**
 * A word with what a tagger says of it.
 *
 * @param pos Universal Dependencies part-of-speech tag
 */
record Word(String text, String pos, String lemma) {}
