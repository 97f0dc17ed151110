package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.watchline.store.StoreConfig;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.deadletter.LetterFilter;
import org.watchline.store.deadletter.Order;

/** Notes what is to be done about dead letters; {@link ReplayOutbox} hands the replays on. */
@ApplicationScoped
public class DeadLetterOrders {

    private static final String STATE =
            "select state, kept, replays from store.dead_letter where id = ? for no key update";

    private static final String MATCHING = """
            l.state = 'open'
              and (?::text is null or l.stage = ?)
              and (?::text is null or l.topic = ?)
              and (?::text is null or starts_with(l.reason, ?))
              and (?::timestamptz is null or l.recorded_at >= ?)
              and (?::timestamptz is null or l.recorded_at < ?)""";

    private static final String COUNT_WORN_OUT =
            "select count(*) from store.dead_letter l where (not l.kept or l.replays >= ?) and " + MATCHING;

    /** Attempts count over everything that is known of the submission, so that its status moves on. */
    private static final String REPLAY = """
            with chosen as materialized (
              select l.id, l.replays, l.attempt, l.submission_id from store.dead_letter l
              where %s
              order by l.id for no key update),
            noted as (
              insert into store.dead_letter_replay (letter, number, attempt, author, reason, requested_at)
              select c.id, c.replays + 1, least(9999, 1 + greatest(
                c.attempt,
                coalesce((select s.attempt from store.status s where s.submission_id = c.submission_id), 0))), ?, ?, ?
              from chosen c
              order by c.id
              returning letter)
            update store.dead_letter l set state = 'replaying', settled_at = null from noted where l.id = noted.letter
            returning l.id""";

    private static final String REPLAY_ONE = REPLAY.formatted("l.id = ?");

    private static final String REPLAY_MATCHING = REPLAY.formatted("l.kept and (? or l.replays < ?) and " + MATCHING);

    private static final String PURGE = """
            update store.dead_letter l
            set state = 'purged', settled_at = ?, purged_by = ?, purge_reason = ?, key = null, value = null,
              header_names = '{}', header_values = '{}'
            where %s returning l.id""";

    private static final String PURGE_ONE = PURGE.formatted("l.id = ?");

    private static final String PURGE_MATCHING = PURGE.formatted(MATCHING);

    private final Transactions transactions;
    private final Clock clock;
    private final int limit;

    /**
     * How many letters an order is about.
     *
     * @param ordered they will be sent again, or are purged
     * @param left they match, but were replayed too often, or have no bytes here
     */
    public record Extent(int ordered, int left) {}

    private record State(String name, boolean kept, int replays) {}

    DeadLetterOrders(Transactions transactions, Clock clock, StoreConfig config) {
        this.transactions = transactions;
        this.clock = clock;
        this.limit = config.deadLetters().replays();
    }

    /**
     * Has a letter sent again.
     *
     * @param force also if it was replayed already, or too often
     */
    public void replay(long letter, Order order, boolean force) {
        transactions.run(connection -> {
            requireReplayable(letter, state(connection, letter), force);
            return Sql.list(
                    connection,
                    REPLAY_ONE,
                    parameters -> sign(parameters.number(letter), order),
                    row -> row.getLong("id"));
        });
    }

    /** Has all open letters sent again that match. */
    public Extent replay(LetterFilter filter, Order order, boolean force) {
        return transactions.run(connection -> {
            int wornOut = force
                    ? 0
                    : Sql.list(
                                    connection,
                                    COUNT_WORN_OUT,
                                    parameters -> bind(parameters.number(limit), filter),
                                    row -> row.getInt(1))
                            .get(0);
            List<Long> ordered = Sql.list(
                    connection,
                    REPLAY_MATCHING,
                    parameters -> sign(bind(parameters.flag(force).number(limit), filter), order),
                    row -> row.getLong("id"));
            return new Extent(ordered.size(), wornOut);
        });
    }

    /** Removes a letter's bytes, key and headers; that it was, and who removed it, stays for a while. */
    public void purge(long letter, Order order) {
        transactions.run(connection -> {
            State state = state(connection, letter);
            if (state.name().equals("purged") || state.name().equals("replaying")) {
                throw conflict(letter, state);
            }
            return Sql.list(
                    connection,
                    PURGE_ONE,
                    parameters -> note(parameters, order).number(letter),
                    row -> row.getLong("id"));
        });
    }

    /** Purges all open letters that match. */
    public Extent purge(LetterFilter filter, Order order) {
        return transactions.run(connection -> {
            List<Long> purged = Sql.list(
                    connection,
                    PURGE_MATCHING,
                    parameters -> bind(note(parameters, order), filter),
                    row -> row.getLong("id"));
            return new Extent(purged.size(), 0);
        });
    }

    private void requireReplayable(long letter, State state, boolean force) {
        boolean again = force && state.name().equals("replayed");
        if (!state.name().equals("open") && !again) {
            throw conflict(letter, state);
        }
        if (!state.kept()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "dead letter %d was too large to be kept whole".formatted(letter));
        }
        if (state.replays() >= limit && !force) {
            throw new ProblemException(
                    ProblemType.REPLAY_LIMIT,
                    "dead letter %d died again after %d replays".formatted(letter, state.replays()));
        }
    }

    private static ProblemException conflict(long letter, State state) {
        String now = state.name().equals("replaying") ? "is being replayed" : "was " + state.name() + " already";
        return new ProblemException(ProblemType.CONFLICT, "dead letter %d %s".formatted(letter, now));
    }

    private static State state(Connection connection, long letter) throws SQLException {
        return Sql.list(
                        connection,
                        STATE,
                        parameters -> parameters.number(letter),
                        row -> new State(row.getString("state"), row.getBoolean("kept"), row.getInt("replays")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "there is no dead letter with the number %d".formatted(letter)));
    }

    private static Parameters bind(Parameters parameters, LetterFilter filter) throws SQLException {
        return parameters
                .text(filter.stage())
                .text(filter.stage())
                .text(filter.topic())
                .text(filter.topic())
                .text(filter.reason())
                .text(filter.reason())
                .time(filter.from())
                .time(filter.from())
                .time(filter.until())
                .time(filter.until());
    }

    private Parameters sign(Parameters parameters, Order order) throws SQLException {
        return parameters.text(order.author()).text(order.reason()).time(clock.instant());
    }

    private Parameters note(Parameters parameters, Order order) throws SQLException {
        return parameters.time(clock.instant()).text(order.author()).text(order.reason());
    }
}
