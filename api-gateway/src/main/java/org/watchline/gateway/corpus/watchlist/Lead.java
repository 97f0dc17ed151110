package org.watchline.gateway.corpus.watchlist;

import org.jspecify.annotations.Nullable;

/** Cuts the beginning off a text, behind a whole word. */
final class Lead {

    /** Unicode code points. */
    private static final int LONGEST = 280;

    /** So much of a text is needed to know whether it goes on. */
    static final int NEEDED = LONGEST + 1;

    private static final String ELLIPSIS = "…";

    private Lead() {}

    /** The beginning, with an ellipsis if the text goes on. */
    static @Nullable String of(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
            return text == null ? null : text.strip();
        }
        String beginning = text.substring(0, text.offsetByCodePoints(0, NEEDED));
        int blank = beginning.length() - 1;
        while (blank > 0 && !Character.isWhitespace(beginning.charAt(blank))) {
            blank--;
        }
        String words = beginning.substring(0, blank).strip();
        return words.isEmpty()
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + ELLIPSIS
                : words + " " + ELLIPSIS;
    }
}
