package org.watchline.ingest.charset;

import java.nio.charset.Charset;

/**
 * Tells text of Arabic, Persian, Urdu or Pashto in windows-1256 from the other charsets that use the same bytes: its
 * commonest letters make up most of any such text, and in Cyrillic the same bytes would be capitals amid small letters.
 */
final class ArabicScript {

    static final Charset CHARSET = Charset.forName("windows-1256");

    /** Letters alef, lam, yeh, meem, waw, noon, reh, teh, beh, dal, heh, seen, ain. */
    private static final String COMMON =
            "\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u062a\u0628\u062f\u0647\u0633\u0639";

    /** Of the letters that are not ASCII. */
    private static final double MOSTLY = 0.6;

    /** Bytes that are not ASCII; fewer prove nothing. */
    private static final int FEWEST = 12;

    private ArabicScript() {}

    static boolean isLikely(byte[] bytes) {
        String text = new String(bytes, CHARSET);
        int high = 0;
        int common = 0;
        int joined = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > 0x7F) {
                high++;
                common += COMMON.indexOf(unit) >= 0 ? 1 : 0;
                joined += i > 0 && isArabic(text.charAt(i - 1)) && isArabic(unit) ? 1 : 0;
            }
        }
        // Accents of a European language stand alone; letters of a script stand together.
        return high >= FEWEST && common > MOSTLY * high && joined * 2 > high;
    }

    private static boolean isArabic(char unit) {
        return unit >= '\u0600' && unit <= '\u06FF';
    }
}
