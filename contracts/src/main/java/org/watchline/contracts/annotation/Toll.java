package org.watchline.contracts.annotation;

/**
 * A number of people, between the lowest and the highest that the words allow; as the Uppsala Conflict Data Program
 * codes deaths.
 *
 * @param best the number to show
 */
public record Toll(int low, int best, int high) {

    public Toll {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException("toll must be ordered, was %d, %d, %d".formatted(low, best, high));
        }
    }
}
