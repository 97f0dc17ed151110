package org.watchline.nlp.clause;

/**
 * A stretch of a sentence between two marks or joining words.
 *
 * @param opener what stands before it: BREAK at the sentence's start
 * @param finite index of its first finite verb group; -1 for none
 * @param subject index of the noun group that can be that verb's subject; -1 for none
 */
record Segment(int start, int end, Kind opener, int finite, int subject) {

    boolean hasFiniteVerb() {
        return finite >= 0;
    }

    boolean hasSubject() {
        return subject >= 0;
    }

    boolean opensSubordinate() {
        return opener == Kind.SUBORDINATOR || opener == Kind.RELATIVE;
    }
}
