package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FeedState.PollError;

/** Table {@code feed_state}: how polling stands. */
@ApplicationScoped
public class FeedStates {

    /** A state may come after its feed was deleted, or after a newer one. */
    private static final String KEEP = """
            insert into store.feed_state as held
              (feed, polled_at, next_poll_at, interval_seconds, title, failures, error_type, error_detail, failing_since,
               remarks, listed, last_new_at)
            select f.id, given.*
            from (values (?::timestamptz, ?::timestamptz, ?::integer, ?, ?::integer, ?, ?, ?::timestamptz, ?::text[],
              ?::integer, ?::timestamptz)) as given (polled_at)
            join store.feed f on f.id = ?
            on conflict (feed) do update set
              polled_at = excluded.polled_at, next_poll_at = excluded.next_poll_at,
              interval_seconds = excluded.interval_seconds, title = excluded.title, failures = excluded.failures,
              error_type = excluded.error_type, error_detail = excluded.error_detail,
              failing_since = excluded.failing_since, remarks = excluded.remarks, listed = excluded.listed,
              last_new_at = excluded.last_new_at
            where held.polled_at <= excluded.polled_at""";

    private final Transactions transactions;

    FeedStates(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps states, all of them or, if one stands in the way, the others.
     *
     * @return those that the database will never take
     */
    public List<FeedState> keep(List<FeedState> states) {
        return transactions.write(states, (connection, rows) -> Sql.batch(connection, KEEP, rows, FeedStates::write));
    }

    private static void write(Parameters parameters, FeedState state) throws SQLException {
        PollError error = state.error();
        parameters
                .time(state.polledAt())
                .time(state.nextPollAt())
                .number(state.intervalSeconds())
                .text(state.title())
                .number(state.failures())
                .text(error == null ? null : error.type())
                .text(error == null ? null : error.detail())
                .time(error == null ? null : error.since())
                .texts(state.remarks())
                .number(state.listed())
                .time(state.lastNewAt())
                .uuid(UUID.fromString(state.feedId()));
    }
}
