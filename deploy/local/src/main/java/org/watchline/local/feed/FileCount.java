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
        Verdict verdict = stored == taken ? Verdict.STORED : Verdict.ACCEPTED;
        if (all == 1) {
            return Optional.of(verdict.line(file));
        }
        String articles = lost == 0 ? "%d articles".formatted(all) : "%d of %d articles".formatted(taken, all);
        return Optional.of(verdict.line("%s (%s)".formatted(file, articles)));
    }
}
