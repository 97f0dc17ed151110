package org.watchline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FeedState.PollError;
import org.watchline.ingest.feed.document.Beginning;
import org.watchline.ingest.feed.document.FeedDocument;

/**
 * Makes the state of a feed after a poll, small enough to be kept whatever the feed says.
 *
 * @param settingsVersion of the feed's setting
 * @param before the state that the poll began with
 * @param now when it was polled
 */
record NextState(Feed feed, long settingsVersion, FeedState before, Instant now, PollInterval interval) {

    private static final int MOST_REMARKS = 20;

    /** Code points. */
    private static final int LONGEST_LINE = 300;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    /** The document was read. */
    FeedState read(FeedAnswer.Read read, Novelty novelty, List<String> remarks) {
        FeedDocument document = read.document();
        boolean news = !novelty.fresh().isEmpty();
        Duration next = interval.next(feed, before, news, document.rest());
        return new FeedState(
                before.feedId(),
                now,
                read.validators().etag(),
                read.validators().lastModified(),
                0,
                settingsVersion,
                now.plus(next),
                Math.toIntExact(next.toSeconds()),
                document.title() == null ? null : line(document.title()),
                null,
                remarks.stream().limit(MOST_REMARKS).map(NextState::line).toList(),
                document.items().size(),
                news ? now : before.lastNewAt(),
                novelty.seen());
    }

    /** The document is as it was. */
    FeedState unchanged(Validators held) {
        Duration next = interval.next(feed, before, false, null);
        return with(held, 0, next, now.plus(next), null);
    }

    /**
     * There is no document.
     *
     * @param held those that the feed was asked with; of another address or for another filter they would hide news
     */
    FeedState afterFailure(Validators held, FeedAnswer.Failed failed) {
        int failures = before.failures() + 1;
        Instant since = before.error() == null ? now : before.error().since();
        PollError error = new PollError(failed.problem().label(), line(failed.detail()), since);
        Instant next = now.plus(interval.afterFailure(failures, failed.retryAfter()));
        return with(held, failures, interval.of(feed, before), next, error);
    }

    private FeedState with(Validators held, int failures, Duration wanted, Instant next, @Nullable PollError error) {
        return new FeedState(
                before.feedId(),
                now,
                held.etag(),
                held.lastModified(),
                failures,
                settingsVersion,
                next,
                Math.toIntExact(wanted.toSeconds()),
                before.title(),
                error,
                before.remarks(),
                before.listed(),
                before.lastNewAt(),
                before.seen());
    }

    private static String line(String text) {
        String beginning = Beginning.of(text, LONGEST_LINE);
        String line = CONTROL.matcher(beginning).replaceAll(" ");
        return beginning.length() < text.length() ? line + "…" : line;
    }
}
