package org.watchline.contracts.fingerprint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as 64-bit hashes. What syndication changes (case, accents, punctuation, spacing) does not count:
 * a word is a run of letters and digits, in lower case and without combining marks.
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LAST_ASCII = 0x7F;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Words() {}

    static long[] hashes(String text) {
        String folded = MARKS.matcher(decomposed(text)).replaceAll("").toLowerCase(Locale.ROOT);
        return GAP.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .mapToLong(Words::hash)
                .toArray();
    }

    /**
     * Decomposes one code point at a time. The normal form would also put the marks in order, which nobody needs here
     * and which takes minutes for a text of nothing but marks.
     */
    private static String decomposed(String text) {
        StringBuilder decomposed = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint <= LAST_ASCII) {
                decomposed.append((char) codePoint);
            } else {
                decomposed.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD));
            }
        });
        return decomposed.toString();
    }

    /** FNV-1a over UTF-16 units, then spread, because its high bits differ little between short words. */
    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
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
