package org.watchline.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FeedState.PollError;
import org.watchline.ingest.feed.document.FeedDocument;
import org.watchline.ingest.fetch.FetchMetrics;

/** Polls feeds. Thread-safe; remembers nothing. */
public final class FeedPoller {

    private static final int MOST_REMARKS = 20;
    private static final int LONGEST_REMARK = 300;

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
        // Another address has other validators, and another filter finds something in the same document.
        boolean anew = isOfOtherSetting(before, settingsVersion);
        FeedAnswer answer = client.ask(feed.url(), anew ? null : before.etag(), anew ? null : before.lastModified());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Poll poll = new Poll(feed, settingsVersion, before, now);
        if (answer instanceof FeedAnswer.Read read) {
            return read(poll, read);
        }
        if (answer instanceof FeedAnswer.Failed failed) {
            metrics.pollFailed(failed.problem());
            return failed(poll, failed);
        }
        metrics.polled("unchanged");
        return unchanged(poll);
    }

    private record Poll(Feed feed, long settingsVersion, FeedState before, Instant now) {}

    private FeedPoll read(Poll poll, FeedAnswer.Read read) {
        FeedDocument document = read.document();
        List<String> remarks = new ArrayList<>(document.remarks());
        if (document.items().isEmpty()) {
            remarks.add("the feed has no items");
        }
        if (document.items().size() > mostItems) {
            remarks.add("of %d items the first %d are looked at"
                    .formatted(document.items().size(), mostItems));
        }
        if (!read.from().toString().equals(poll.feed().url())) {
            remarks.add("the feed has moved to " + read.from());
        }
        FeedFilter filter = new FeedFilter(poll.feed());
        Novelty novelty = Novelty.of(
                document.items().stream()
                        .limit(mostItems)
                        .filter(filter::admits)
                        .toList(),
                poll.before().seen());
        boolean news = !novelty.fresh().isEmpty();
        metrics.polled(news ? "news" : "no-news");
        Duration next = interval.next(poll.feed(), poll.before(), news, document.rest());
        FeedState state = new FeedState(
                poll.before().feedId(),
                poll.now(),
                read.etag(),
                read.lastModified(),
                0,
                poll.settingsVersion(),
                poll.now().plus(next),
                Math.toIntExact(next.toSeconds()),
                document.title(),
                null,
                brief(remarks),
                document.items().size(),
                news ? poll.now() : poll.before().lastNewAt(),
                novelty.seen());
        return new FeedPoll(state, novelty.fresh());
    }

    private FeedPoll unchanged(Poll poll) {
        FeedState before = poll.before();
        Duration next = interval.next(poll.feed(), before, false, null);
        FeedState state = with(poll, before, 0, next, poll.now().plus(next), null);
        return new FeedPoll(state, List.of());
    }

    private FeedPoll failed(Poll poll, FeedAnswer.Failed failed) {
        FeedState before = poll.before();
        int failures = before.failures() + 1;
        Instant since = before.error() == null ? poll.now() : before.error().since();
        PollError error = new PollError(failed.problem().label(), failed.detail(), since);
        Instant next = poll.now().plus(interval.afterFailure(failures, failed.retryAfter()));
        return new FeedPoll(with(poll, before, failures, interval.of(poll.feed(), before), next, error), List.of());
    }

    private static FeedState with(
            Poll poll, FeedState before, int failures, Duration interval, Instant next, @Nullable PollError error) {
        return new FeedState(
                before.feedId(),
                poll.now(),
                before.etag(),
                before.lastModified(),
                failures,
                poll.settingsVersion(),
                next,
                Math.toIntExact(interval.toSeconds()),
                before.title(),
                error,
                before.remarks(),
                before.listed(),
                before.lastNewAt(),
                before.seen());
    }

    private static boolean isOfOtherSetting(FeedState state, long settingsVersion) {
        return state.settingsVersion() == null || state.settingsVersion() != settingsVersion;
    }

    private static List<String> brief(List<String> remarks) {
        return remarks.stream()
                .limit(MOST_REMARKS)
                .map(remark -> remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) + "…" : remark)
                .toList();
    }
}
