package org.watchline.gateway.drawing;

/** Keeps drawings short and the same on every machine. */
final class Round {

    private Round() {}

    static double one(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static double two(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
