package org.watchline.evaluation.bench.replica;

import java.util.List;

/**
 * What became of articles while a replica went.
 *
 * @param again articles that came out of the service twice
 * @param seconds from when they were there until the last had come out
 */
record Disturbance(
        Stage stage, String what, int articles, Stored stored, long again, long deadLetters, double seconds) {

    static final List<String> COLUMNS = List.of(
            "service",
            "what happened",
            "articles",
            "stored",
            "missing",
            "doubled",
            "worked on twice",
            "dead letters",
            "seconds");

    List<String> row() {
        return List.of(
                stage.service(),
                what,
                String.valueOf(articles),
                String.valueOf(stored.articles()),
                String.valueOf(articles - stored.articles()),
                String.valueOf(stored.doubled()),
                String.valueOf(again),
                String.valueOf(deadLetters),
                "%.1f".formatted(seconds));
    }
}
