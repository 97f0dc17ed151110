package org.watchline.evaluation.bulk;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws ranks such that the n-th is drawn as often as 1/(n + shift) says (G. K. Zipf, 1949; the shift, by which the
 * very first do not drown the others, is B. Mandelbrot's, 1953).
 */
public final class Zipf {

    private final double[] upTo;

    public Zipf(int ranks) {
        this(ranks, 0);
    }

    Zipf(int ranks, double shift) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / (rank + 1 + shift);
            upTo[rank] = sum;
        }
    }

    /** A rank from 0. */
    public int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
