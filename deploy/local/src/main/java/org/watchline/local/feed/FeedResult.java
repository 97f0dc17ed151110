package org.watchline.local.feed;

import java.time.Duration;
import java.util.List;

/**
 * How a feed ended.
 *
 * @param followed feeds that are followed since
 * @param taken a line for each file of which anything was taken, each feed of a list, and what was passed over
 * @param refusals what will not be stored or followed, each with its reason
 * @param settled whether every article went as far as was asked for, or was refused
 */
public record FeedResult(
        Count count, int followed, List<String> taken, List<String> refusals, boolean settled, Duration took) {

    private static final double MILLIS_PER_SECOND = 1000;

    public FeedResult {
        taken = List.copyOf(taken);
        refusals = List.copyOf(refusals);
    }

    /** All of it in a line. */
    public String summary() {
        String feeds = followed == 0 ? "" : " · %d %s followed".formatted(followed, followed == 1 ? "feed" : "feeds");
        return "%s%s in %.1f s".formatted(count.line(), feeds, took.toMillis() / MILLIS_PER_SECOND);
    }

    /** Whether nothing was refused and nothing is missing. */
    public boolean isComplete() {
        return settled && refusals.isEmpty();
    }
}
