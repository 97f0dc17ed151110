package org.watchline.evaluation.bulk;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks such that the n-th is drawn 1/n as often as the first (G. K. Zipf, 1949). */
public final class Zipf {

    private final double[] upTo;

    public Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    /** A rank from 0. */
    public int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
