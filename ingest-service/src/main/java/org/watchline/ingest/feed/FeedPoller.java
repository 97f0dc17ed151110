package org.watchline.ingest.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.ingest.feed.document.FeedDocument;
import org.watchline.ingest.fetch.FetchMetrics;
import org.watchline.ingest.fetch.FetchProblem;

/** Polls feeds. Thread-safe; remembers nothing. */
public final class FeedPoller {

    private final FeedClient client;
    private final PollInterval interval;
    private final int mostItems;
    private final FetchMetrics metrics;
    private final Clock clock;

    FeedPoller(FeedClient client, PollInterval interval, int mostItems, FetchMetrics metrics, Clock clock) {
        this.client = client;
        this.interval = interval;
        this.mostItems = mostItems;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Whether a feed is to be polled now: its time has come, or it was changed by somebody. */
    public boolean isDue(Feed feed, long settingsVersion, Optional<FeedState> state) {
        if (!feed.active()) {
            return false;
        }
        return state.isEmpty()
                || isOfOtherSetting(state.get(), settingsVersion)
                || state.get().nextPollAt() == null
                || !state.get().nextPollAt().isAfter(clock.instant());
    }

    /**
     * Polls a feed.
     *
     * @param last empty if it was never polled
     */
    public FeedPoll poll(Feed feed, long settingsVersion, Optional<FeedState> last) {
        FeedState before = last.orElseGet(() -> FeedState.before(feed));
        boolean anew = isOfOtherSetting(before, settingsVersion);
        Validators held = anew ? Validators.NONE : Validators.of(before);
        FeedAnswer answer = client.ask(feed.url(), held);
        NextState next = next(feed, settingsVersion, before);
        if (answer instanceof FeedAnswer.Read read) {
            return read(feed, next, read);
        }
        if (answer instanceof FeedAnswer.Failed failed) {
            metrics.pollFailed(failed.problem());
            return new FeedPoll(next.afterFailure(held, failed), List.of());
        }
        metrics.polled("unchanged");
        return new FeedPoll(next.unchanged(held), List.of());
    }

    /**
     * The state of a feed that cannot be polled through a fault of ours, so that it is not tried again at once.
     *
     * @param last empty if it was never polled
     */
    public FeedState broken(Feed feed, long settingsVersion, Optional<FeedState> last, Throwable bug) {
        FeedState before = last.orElseGet(() -> FeedState.before(feed));
        FeedAnswer.Failed failed = new FeedAnswer.Failed(
                FetchProblem.FEED_NOT_TAKEN,
                "could not be taken: " + bug.getClass().getSimpleName(),
                null);
        metrics.pollFailed(failed.problem());
        return next(feed, settingsVersion, before).afterFailure(Validators.NONE, failed);
    }

    private NextState next(Feed feed, long settingsVersion, FeedState before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new NextState(feed, settingsVersion, before, now, interval);
    }

    private FeedPoll read(Feed feed, NextState next, FeedAnswer.Read read) {
        FeedDocument document = read.document();
        List<String> remarks = new ArrayList<>(document.remarks());
        if (document.items().isEmpty()) {
            remarks.add("the feed has no items");
        }
        if (document.items().size() > mostItems) {
            remarks.add("of %d items the latest %d are looked at"
                    .formatted(document.items().size(), mostItems));
        }
        if (!read.from().toString().equals(feed.url())) {
            remarks.add("the feed has moved to " + read.from());
        }
        FeedFilter filter = new FeedFilter(feed);
        Novelty novelty = Novelty.of(
                document.latest(mostItems).stream().filter(filter::admits).toList(),
                next.before().seen());
        metrics.polled(novelty.fresh().isEmpty() ? "no-news" : "news");
        return new FeedPoll(next.read(read, novelty, remarks), novelty.fresh());
    }

    private static boolean isOfOtherSetting(FeedState state, long settingsVersion) {
        return state.settingsVersion() == null || state.settingsVersion() != settingsVersion;
    }
}
