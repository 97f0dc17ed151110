package org.watchline.gateway.drawing;

/**
 * A number with its bounds on a line from nought; everything in per cent of the line.
 *
 * @param width of the part between the bounds
 */
public record RangeBar(double low, double best, double width) {

    /** Room at either end for the dot. */
    private static final double MARGIN = 4;

    /**
     * A bar.
     *
     * @param highest the number at the line's end
     */
    public static RangeBar of(int low, int best, int high, int highest) {
        double from = at(low, highest);
        return new RangeBar(from, at(best, highest), Round.two(at(high, highest) - from));
    }

    private static double at(int value, int highest) {
        return Round.two(MARGIN + (100 - 2 * MARGIN) * value / Math.max(1, highest));
    }
}
