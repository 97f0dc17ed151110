package org.watchline.ingest.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as the corpus keeps it: valid Unicode that every later stage, PostgreSQL included, can hold. */
final class CleanText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * An article's text with its line ends unified to LF, without control characters (category Cc) other than LF and
     * TAB, and with U+FFFD for surrogates that have no partner. Nothing else changes, because offsets count from here:
     * no trimming, no composition, no replaced spaces.
     */
    static String body(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit == '\r') {
                clean.append('\n');
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isSurrogate(unit)) {
                int codePoint = raw.codePointAt(i);
                clean.appendCodePoint(Character.isSupplementaryCodePoint(codePoint) ? codePoint : REPLACEMENT);
                i += Character.charCount(codePoint) - 1;
            } else if (unit == '\n' || unit == '\t' || !Character.isISOControl(unit)) {
                clean.append(unit);
            }
        }
        return clean.toString();
    }

    /** A value of one line: clean, every run of white space one space, none at the ends; null if nothing is left. */
    static @Nullable String line(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        return unlessBlank(body(WHITE_SPACE.matcher(raw).replaceAll(" ")).strip());
    }

    /** The text as it is, or null if a reader would see nothing: only spaces, control and format characters. */
    static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.codePoints().allMatch(CleanText::isInvisible) ? null : text;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
