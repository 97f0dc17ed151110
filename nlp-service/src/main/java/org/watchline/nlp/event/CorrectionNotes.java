package org.watchline.nlp.event;

import java.util.regex.Pattern;

/**
 * Recognises what a newspaper says of its own mistakes: "Correction, March 3: an earlier version of this report said".
 * What stands there was told before, or never happened. For one text, whose sentences are shown in order.
 */
final class CorrectionNotes {

    private static final String NAME = "[^\\p{L}]{0,4}(?:corrections?|clarifications?|errat(?:um|a))"
            + "(?: and (?:clarifications?|corrections?))?";

    private static final Pattern LABEL = Pattern.compile(
            NAME
                    + "(?: ?[,(]? ?(?:to|of|on|from|for|added|appended|issued|\\p{L}{3,9}\\.? \\d|\\d)[^.:\\n]{0,60})? ?[:\u2013\u2014]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile(NAME + "\\b.{0,40}", Pattern.CASE_INSENSITIVE);

    private static final String PIECE =
            "(?:article|story|report|piece|post|dispatch|item|note|analysis|update|page|headline|caption|map|graphic|list)";

    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:earlier|previous|original|initial) versions? of (?:this|our|the) " + PIECE + "\\b"
                    + "|\\ban? (?:earlier|previous) " + PIECE + " (?:incorrectly|wrongly|mistakenly|misstated)\\b"
                    + "|\\bthis " + PIECE
                    + " (?:has been|was) (?:corrected|amended|changed) (?:to|because|since|after|on)\\b",
            Pattern.CASE_INSENSITIVE);

    private boolean below;
    private boolean within;
    private boolean first;

    /** Behind a heading. */
    void beginSection(String heading) {
        below = HEADING.matcher(heading).matches();
    }

    /** A note takes its whole paragraph. */
    void beginBlock() {
        within = false;
        first = true;
    }

    /** Whether the next sentence belongs to such a note. */
    boolean holds(String sentence) {
        boolean note =
                LABEL.matcher(sentence).lookingAt() || EARLIER.matcher(sentence).find();
        within |= first && note;
        first = false;
        return below || within || note;
    }
}
