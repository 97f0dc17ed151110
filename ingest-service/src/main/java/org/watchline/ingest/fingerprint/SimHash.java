package org.watchline.ingest.fingerprint;

import java.util.HexFormat;
import java.util.List;
import org.watchline.contracts.article.Fingerprint;

/**
 * The 64-bit SimHash of a text over its runs of three words (M. Charikar, "Similarity estimation techniques from
 * rounding algorithms", STOC 2002): every run votes with each bit of its hash, and each bit of the result is the
 * majority's. Texts that share most of their runs differ in few bits.
 *
 * <p>Frozen under its scheme name: stored fingerprints are compared with new ones.
 */
public final class SimHash {

    private static final String SCHEME = "simhash64/3-words";
    private static final int RUN = 3;

    private SimHash() {}

    /** The text's fingerprint: one word of 16 hexadecimal digits. */
    public static Fingerprint of(String text) {
        return new Fingerprint(SCHEME, List.of(HexFormat.of().toHexDigits(digest(text))));
    }

    static long digest(String text) {
        long[] words = Words.hashes(text);
        int[] votes = new int[Long.SIZE];
        // A text shorter than one run votes with all it has.
        int runs = Math.max(1, words.length - RUN + 1);
        for (int first = 0; first < runs; first++) {
            vote(votes, run(words, first));
        }
        return majority(votes);
    }

    private static long run(long[] words, int first) {
        long hash = 0;
        for (int i = first; i < Math.min(first + RUN, words.length); i++) {
            hash = Words.mix(hash + words[i]);
        }
        return hash;
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += ((hash >>> bit) & 1) == 1 ? 1 : -1;
        }
    }

    private static long majority(int[] votes) {
        long digest = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            digest |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return digest;
    }
}
