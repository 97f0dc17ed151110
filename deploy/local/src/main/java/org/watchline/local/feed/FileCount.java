package org.watchline.local.feed;

import java.util.Optional;
import org.watchline.contracts.status.Stage;

/** What became of the articles of one file. */
final class FileCount {

    private int all;
    private int stored;
    private int lost;

    void add(Stage stage) {
        all++;
        stored += stage == Stage.STORED ? 1 : 0;
        lost += stage == Stage.REJECTED || stage == Stage.FAILED ? 1 : 0;
    }

    /** In words; empty if all was refused, which is told with the reasons. */
    Optional<String> line(String file) {
        int taken = all - lost;
        if (taken == 0) {
            return Optional.empty();
        }
        String verb = stored == taken ? "stored" : "accepted";
        return Optional.of(
                all == 1 ? "%s: %s".formatted(verb, file) : "%s: %s (%d articles)".formatted(verb, file, taken));
    }
}
