package org.watchline.contracts.fingerprint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text as 64-bit hashes. What syndication changes (case, accents, punctuation, spacing) does not count:
 * a word is a run of letters and digits, in lower case and without combining marks.
 */
final class Words {

    private static final int LAST_ASCII = 0x7F;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Words() {}

    static long[] hashes(String text) {
        String folded = unmarked(text).toLowerCase(Locale.ROOT);
        long[] hashes = new long[folded.length() / 2 + 1];
        int count = 0;
        int end = 0;
        for (int start = 0; start < folded.length(); start = end) {
            int first = folded.codePointAt(start);
            end = start + Character.charCount(first);
            if (isOfWord(first)) {
                end = endOfWord(folded, end);
                hashes[count++] = hash(folded, start, end);
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether it is a letter or a number of any kind, half of one and ² included. */
    private static boolean isOfWord(int codePoint) {
        if (codePoint <= LAST_ASCII) {
            return Character.isLetterOrDigit(codePoint);
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /**
     * Without combining marks. Decomposes one code point at a time. The normal form would also put the marks in order,
     * which nobody needs here and which takes minutes for a text of nothing but marks.
     */
    private static String unmarked(String text) {
        StringBuilder unmarked = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint <= LAST_ASCII) {
                unmarked.append((char) codePoint);
            } else {
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                        .forEach(unmarked::appendCodePoint);
            }
        });
        return unmarked.toString();
    }

    /** FNV-1a over UTF-16 units, then spread, because its high bits differ little between short words. */
    private static long hash(String text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The 64-bit finaliser of MurmurHash3: every bit of the input changes half of the output. */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
