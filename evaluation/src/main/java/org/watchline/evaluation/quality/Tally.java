package org.watchline.evaluation.quality;

/** Counts of one measure. */
final class Tally {

    private int right;
    private int missed;
    private int spurious;

    void right() {
        right++;
    }

    void missed() {
        missed++;
    }

    void spurious() {
        spurious++;
    }

    void add(Tally other) {
        right += other.right;
        missed += other.missed;
        spurious += other.spurious;
    }

    int wanted() {
        return right + missed;
    }

    int found() {
        return right + spurious;
    }

    int rightCount() {
        return right;
    }

    /** Share of what was found that is right; 1 where nothing was found. */
    double precision() {
        return ratio(right, found());
    }

    /** Share of what was wanted that was found; 1 where nothing was wanted. */
    double recall() {
        return ratio(right, wanted());
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
