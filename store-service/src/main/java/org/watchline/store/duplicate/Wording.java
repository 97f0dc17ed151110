package org.watchline.store.duplicate;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.fingerprint.WordRuns;

/** How a text says what it says: what two texts are compared by. */
public final class Wording {

    /** Words of a run. Three survive the small changes of a rewrite better than four, and are checked on few texts. */
    static final int RUN = 3;

    private final String own;
    private final long[] runs;
    /** By their value, for one walk through those of two texts. */
    private final long[] inOrder;

    private final long[] distinct;

    // What few comparisons come to is worked out when they do; by several threads, it would come to the same.
    private volatile long @Nullable [] said;
    private volatile @Nullable Specifics specifics;

    private Wording(String own, long[] runs) {
        this.own = own;
        this.runs = runs;
        this.inOrder = runs.clone();
        Arrays.sort(inOrder);
        this.distinct = Arrays.stream(inOrder).distinct().toArray();
    }

    /** The wording of an article's text. For any number of threads. */
    public static Wording of(String text) {
        String own = Statements.withoutOutletsLines(text);
        return new Wording(own, WordRuns.of(own, RUN));
    }

    /** Runs of words, with repetitions: as many as words, nearly. */
    public int words() {
        return runs.length;
    }

    /** Of the distinct runs, those within what somebody said. */
    private long[] said() {
        long[] known = said;
        if (known == null) {
            long[] heard =
                    sorted(Statements.of(own).stream().flatMapToLong(quote -> Arrays.stream(WordRuns.of(quote, RUN))));
            // Of an interview, nothing else would be left.
            known = heard.length * 2 > distinct.length ? new long[0] : heard;
            said = known;
        }
        return known;
    }

    /** Runs that both have, whoever said them: what both heard somebody say is not left out. */
    Overlap overlap(Wording other) {
        int shared = 0;
        int ofOne = 0;
        int ofOther = 0;
        int i = 0;
        int j = 0;
        while (i < inOrder.length && j < other.inOrder.length) {
            long run = inOrder[i];
            if (run < other.inOrder[j]) {
                i++;
            } else if (run > other.inOrder[j]) {
                j++;
            } else {
                shared++;
                for (; i < inOrder.length && inOrder[i] == run; i++) {
                    ofOne++;
                }
                for (; j < other.inOrder.length && other.inOrder[j] == run; j++) {
                    ofOther++;
                }
            }
        }
        return new Overlap(
                2.0 * shared / Math.max(1, distinct.length + other.distinct.length), Math.max(ofOne, ofOther));
    }

    /**
     * What two texts have in common at a glance.
     *
     * @param similarity share of both texts' wording that is common; what both heard somebody say only lowers it
     * @param words with which a run begins that the other text has too, of the text that has more of them: all passages
     *     that both have lie in these
     */
    record Overlap(double similarity, int words) {}

    private static long[] sorted(LongStream runs) {
        return runs.sorted().distinct().toArray();
    }

    Specifics specifics() {
        Specifics known = specifics;
        if (known == null) {
            known = Specifics.of(own);
            specifics = known;
        }
        return known;
    }

    /** Different runs of this text but for what both heard somebody say. */
    int sizeBeside(Wording other) {
        return (int)
                Arrays.stream(distinct).filter(run -> !heardByBoth(run, other)).count();
    }

    /** Different runs that both have, but for what both heard somebody say. */
    int shared(Wording other) {
        return (int) Arrays.stream(distinct)
                .filter(run -> has(other.distinct, run) && !heardByBoth(run, other))
                .count();
    }

    /**
     * Words of this text in passages that the other has as well, but for what both heard somebody say.
     *
     * @param shortest words of a passage
     */
    int inPassages(Wording other, int shortest) {
        int words = 0;
        int first = 0;
        while (first < runs.length) {
            int end = first;
            int heard = 0;
            while (end < runs.length && has(other.distinct, runs[end])) {
                heard += heardByBoth(runs[end], other) ? 1 : 0;
                end++;
            }
            int passage = end - first - heard + RUN - 1;
            words += end > first && passage >= shortest ? passage : 0;
            first = end + 1;
        }
        return words;
    }

    private boolean heardByBoth(long run, Wording other) {
        return has(said(), run) && has(other.said(), run);
    }

    private static boolean has(long[] sorted, long run) {
        return Arrays.binarySearch(sorted, run) >= 0;
    }
}
