package org.watchline.store.duplicate;

import java.util.Arrays;
import java.util.Set;
import org.watchline.contracts.fingerprint.WordRuns;

/** How a text says what it says: what two texts are compared by. */
public final class Wording {

    /** Words of a run. Three survive the small changes of a rewrite better than four, and are checked on few texts. */
    static final int RUN = 3;

    private final long[] runs;
    private final long[] distinct;
    private final Set<String> specifics;

    private Wording(long[] runs, Set<String> specifics) {
        this.runs = runs;
        this.distinct = Arrays.stream(runs).sorted().distinct().toArray();
        this.specifics = specifics;
    }

    /** The wording of an article's text. */
    public static Wording of(String text) {
        String prose = Prose.of(text);
        return new Wording(WordRuns.of(prose, RUN), Specifics.of(prose));
    }

    /** Different runs. */
    int size() {
        return distinct.length;
    }

    Set<String> specifics() {
        return specifics;
    }

    /** Different runs that both have. */
    int shared(Wording other) {
        int shared = 0;
        int mine = 0;
        int its = 0;
        while (mine < distinct.length && its < other.distinct.length) {
            int order = Long.compare(distinct[mine], other.distinct[its]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /**
     * Words of this text in passages that the other has as well.
     *
     * @param shortest words of a passage
     */
    int inPassages(Wording other, int shortest) {
        int words = 0;
        int first = 0;
        while (first < runs.length) {
            int end = first;
            while (end < runs.length && other.has(runs[end])) {
                end++;
            }
            int passage = end - first + RUN - 1;
            words += end > first && passage >= shortest ? passage : 0;
            first = end + 1;
        }
        return words;
    }

    private boolean has(long run) {
        return Arrays.binarySearch(distinct, run) >= 0;
    }
}
