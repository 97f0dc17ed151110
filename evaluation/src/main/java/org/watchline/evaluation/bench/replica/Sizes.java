package org.watchline.evaluation.bench.replica;

/**
 * How many articles each step gets.
 *
 * @param warmUp for each replica, while it is not limited yet
 * @param measured for each replica, so that JVMs, which go on compiling for minutes, are compared at the same age
 * @param disturbed for replicas of which one is stopped or killed
 */
record Sizes(int warmUp, int measured, int disturbed) {

    /** Storing is faster than tagging, and is done a hundred at a time. */
    static Sizes of(Stage stage, boolean quick) {
        return switch (stage) {
            case NLP -> quick ? new Sizes(100, 100, 100) : new Sizes(1_000, 2_000, 1_500);
            case STORE -> quick ? new Sizes(200, 300, 300) : new Sizes(1_500, 4_000, 3_000);
        };
    }

    /** For one replica, then for two, of which then one is stopped, and another killed. */
    int all() {
        return 3 * warmUp + 3 * measured + 2 * disturbed;
    }
}
