package org.watchline.contracts.fingerprint;

/**
 * All runs of a certain number of words in a text, as 64-bit hashes in the order of the text (A. Broder, "On the
 * resemblance and containment of documents", 1997, calls them shingles). Texts have a run in common if they have these
 * words in this order, whatever their case, accents and punctuation.
 */
public final class WordRuns {

    private WordRuns() {}

    /**
     * The hashes, with repetitions; a text shorter than one run is a run of its own, one without words has none.
     *
     * @param length words of a run, at least 1
     */
    public static long[] of(String text, int length) {
        long[] words = Words.hashes(text);
        if (words.length == 0) {
            return words;
        }
        long[] runs = new long[Math.max(1, words.length - length + 1)];
        for (int first = 0; first < runs.length; first++) {
            runs[first] = run(words, first, Math.min(first + length, words.length));
        }
        return runs;
    }

    private static long run(long[] words, int first, int end) {
        long hash = 0;
        for (int i = first; i < end; i++) {
            hash = Words.mix(hash + words[i]);
        }
        return hash;
    }
}
