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
    private final long[] distinct;

    private long @Nullable [] said;

    private @Nullable Specifics specifics;

    private Wording(String own, long[] runs) {
        this.own = own;
        this.runs = runs;
        this.distinct = sorted(Arrays.stream(runs));
    }

    /** The wording of an article's text. For one thread: what few comparisons come to is worked out when they do. */
    public static Wording of(String text) {
        String own = Statements.withoutOutletsLines(text);
        return new Wording(own, WordRuns.of(own, RUN));
    }

    /** Of the distinct runs, those within what somebody said. */
    private long[] said() {
        if (said == null) {
            long[] heard =
                    sorted(Statements.of(own).stream().flatMapToLong(quote -> Arrays.stream(WordRuns.of(quote, RUN))));
            // Of an interview, nothing else would be left.
            said = heard.length * 2 > distinct.length ? new long[0] : heard;
        }
        return said;
    }

    /** Share of both texts' wording that is common, whoever said it: what both heard somebody say only lowers it. */
    double similarityAtMost(Wording other) {
        long shared =
                Arrays.stream(distinct).filter(run -> has(other.distinct, run)).count();
        return 2.0 * shared / Math.max(1, distinct.length + other.distinct.length);
    }

    /** Words with which a run begins that the other text has too: all passages that both have lie in these. */
    int common(Wording other) {
        return (int) Arrays.stream(runs).filter(run -> has(other.distinct, run)).count();
    }

    private static long[] sorted(LongStream runs) {
        return runs.sorted().distinct().toArray();
    }

    Specifics specifics() {
        if (specifics == null) {
            specifics = Specifics.of(own);
        }
        return specifics;
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
