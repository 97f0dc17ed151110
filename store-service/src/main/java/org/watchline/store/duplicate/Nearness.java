package org.watchline.store.duplicate;

import java.util.Optional;

/**
 * What two texts that are near each other have in common.
 *
 * @param similarity share of both texts' wording that is common (Dice's coefficient over runs of three words), 0 to 1
 * @param contained share of the shorter text's wording that the other has, 0 to 1
 * @param oneStory whether one tells what the other tells, and not merely quotes passages of it
 */
public record Nearness(double similarity, double contained, boolean oneStory) {

    /** Marks that two texts share if they are to be compared at all: one is an accident. */
    public static final int LEAST_SHARED_MARKS = 2;

    /** Shorter texts are alike by accident: only the same text is a duplicate of them. */
    private static final int LEAST_RUNS = 20;

    // The thresholds were chosen on evaluation/duplicates/making.txt and checked on unseen.txt beside it.

    /** From here on a text is told in the words of another. */
    private static final double RETOLD = 0.33;

    /** The same page under two addresses has changed in between rather than being two articles. */
    private static final double RETOLD_ON_ONE_PAGE = 0.15;

    /** Names and figures that a retold text keeps; a press office's next bulletin has others. */
    private static final double KEPT_SPECIFICS = 0.65;

    /** The same of a text that is quoted in part. */
    private static final double QUOTED_SPECIFICS = 0.25;

    /** Words of a passage: longer than a stock phrase or a sentence of background. */
    private static final int PASSAGE = 20;

    /** Words in passages: two short paragraphs. */
    private static final int QUOTED = 50;

    /** Of the shorter text's words, those in passages. */
    private static final double QUOTED_SHARE = 0.2;

    /** Runs that begin in passages of that length and number of words, at least. */
    private static final int QUOTED_RUNS = QUOTED * (PASSAGE - Wording.RUN + 1) / PASSAGE;

    private static final double MILLE = 1000;

    /**
     * Compares two texts; empty if they are not near.
     *
     * @param samePage whether their addresses are spellings of one
     */
    public static Optional<Nearness> of(Wording one, Wording other, boolean samePage) {
        return canBeNear(one, other, samePage) ? compared(one, other, samePage) : Optional.empty();
    }

    /** Whether it is worth to look for names and quotations: of texts that share a stock phrase it never is. */
    private static boolean canBeNear(Wording one, Wording other, boolean samePage) {
        Wording.Overlap overlap = one.overlap(other);
        return overlap.similarity() >= (samePage ? RETOLD_ON_ONE_PAGE : RETOLD) || overlap.words() >= QUOTED_RUNS;
    }

    /** Compares two texts in full. */
    static Optional<Nearness> compared(Wording one, Wording other, boolean samePage) {
        int sizeOfOne = one.sizeBeside(other);
        int sizeOfOther = other.sizeBeside(one);
        int least = Math.min(sizeOfOne, sizeOfOther);
        if (least < LEAST_RUNS) {
            return Optional.empty();
        }
        double shared = one.shared(other);
        double similarity = 2 * shared / (sizeOfOne + sizeOfOther);
        double specifics = one.specifics().kept(other.specifics());
        boolean retold = similarity >= RETOLD && specifics >= KEPT_SPECIFICS;
        boolean oneStory = retold || (samePage && similarity >= RETOLD_ON_ONE_PAGE);
        boolean quoted = sizeOfOne <= sizeOfOther ? quotes(one, other, least) : quotes(other, one, least);
        boolean near = oneStory || (quoted && specifics >= QUOTED_SPECIFICS);
        return near
                ? Optional.of(new Nearness(rounded(similarity), rounded(shared / least), oneStory))
                : Optional.empty();
    }

    private static boolean quotes(Wording shorter, Wording longer, int size) {
        int quoted = shorter.inPassages(longer, PASSAGE);
        return quoted >= QUOTED && quoted >= QUOTED_SHARE * size;
    }

    private static double rounded(double share) {
        return Math.floor(share * MILLE) / MILLE;
    }
}
