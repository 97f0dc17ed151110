package org.watchline.gateway.console.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchline.gateway.corpus.run.StoredReplay;

/** A re-processing as its page shows it. */
record ReplayLine(StoredReplay replay) {

    public boolean open() {
        return replay.state().equals("selecting") || replay.state().equals("running");
    }

    public String badge() {
        return switch (replay.state()) {
            case "done" -> replay.failed() == 0 ? "good" : "warn";
            case "cancelled" -> "";
            default -> "info";
        };
    }

    /** What it is about, in words. */
    public String what() {
        return replay.filter().isEmpty()
                ? "All articles"
                : replay.filter().entrySet().stream().map(ReplayLine::words).collect(Collectors.joining(" · "));
    }

    /** Articles that are done with. */
    public long settled() {
        return replay.stored() + replay.failed();
    }

    private static String words(Map.Entry<String, List<String>> filter) {
        return filter.getKey() + ": " + String.join(", ", filter.getValue());
    }
}
