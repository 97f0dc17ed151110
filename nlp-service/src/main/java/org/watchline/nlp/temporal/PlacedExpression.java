package org.watchline.nlp.temporal;

import org.watchline.nlp.text.Span;

/**
 * An expression and where in the text it stands.
 *
 * @param block index of its block
 * @param sentence its sentence
 * @param bracket position of the bracket around it, or {@link #NO_BRACKET}
 * @param opensSentence whether at most a preposition stands before it
 * @param isDateline whether what follows was reported on that day: "KABUL, March 3 (Reuters)", or a line of its own
 * @param standsAlone whether it is all of its line
 */
record PlacedExpression(
        Expression expression,
        int block,
        Span sentence,
        int bracket,
        boolean opensSentence,
        boolean isDateline,
        boolean standsAlone) {

    static final int NO_BRACKET = -1;

    /** Whether it stands in brackets, as the dates of sources do. */
    boolean isCited() {
        return bracket != NO_BRACKET;
    }

    /** Whether it stands in the same sentence, or in a bracket right behind it. */
    boolean follows(PlacedExpression other) {
        int end = other.sentence.end();
        boolean isBehind = isCited() && block == other.block && bracket >= end && bracket <= end + 1;
        return isBehind || sentence.equals(other.sentence);
    }
}
