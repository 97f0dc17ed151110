package org.watchline.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;

/** Decides when a feed is polled again: sooner where there was something new, later where there was not. */
final class PollInterval {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 16;

    private final Duration shortest;
    private final Duration longest;
    private final Duration longestPause;

    PollInterval(Duration shortest, Duration longest, Duration longestPause) {
        this.shortest = shortest;
        this.longest = longest;
        this.longestPause = longestPause;
    }

    /** The interval that a feed has now. */
    Duration of(Feed feed, FeedState state) {
        if (feed.intervalMinutes() != null) {
            return Duration.ofMinutes(feed.intervalMinutes());
        }
        Integer seconds = state.intervalSeconds();
        return seconds == null ? within(FIRST) : within(Duration.ofSeconds(seconds));
    }

    /**
     * The interval after a poll that succeeded.
     *
     * @param rest how long the feed asks to be left alone; null if it does not
     */
    Duration next(Feed feed, FeedState state, boolean news, @Nullable Duration rest) {
        Duration now = of(feed, state);
        if (feed.intervalMinutes() != null) {
            return now;
        }
        Duration adapted = within(news ? now.dividedBy(2) : now.multipliedBy(3).dividedBy(2));
        return rest == null || rest.compareTo(adapted) < 0 ? adapted : within(rest);
    }

    /**
     * The pause after a poll that failed.
     *
     * @param failures in a row, this one included
     * @param retryAfter how long the server asks to wait; null if it does not say
     */
    Duration afterFailure(int failures, @Nullable Duration retryAfter) {
        Duration pause = shortest.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration wanted = retryAfter != null && retryAfter.compareTo(pause) > 0 ? retryAfter : pause;
        return wanted.compareTo(longestPause) > 0 ? longestPause : wanted;
    }

    private Duration within(Duration wanted) {
        if (wanted.compareTo(shortest) < 0) {
            return shortest;
        }
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
