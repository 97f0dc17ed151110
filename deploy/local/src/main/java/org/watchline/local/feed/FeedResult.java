package org.watchline.local.feed;

import java.time.Duration;
import java.util.List;

/**
 * How a feed ended.
 *
 * @param taken a line for each file of which anything was taken
 * @param refusals a line for each article that will not be stored, with its reason
 * @param settled whether every article went as far as was asked for, or was refused
 */
public record FeedResult(Count count, List<String> taken, List<String> refusals, boolean settled, Duration took) {

    public FeedResult {
        taken = List.copyOf(taken);
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing was refused and nothing is missing. */
    public boolean isComplete() {
        return settled && refusals.isEmpty();
    }
}
