package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.watchline.store.StoreConfig;
import org.watchline.store.replay.Portion;

/**
 * Table {@code replay_item}: stored articles that wait to be tagged anew, and those that are under way. What is left to
 * do is in the database alone, so a process that dies leaves it to the next one.
 */
@ApplicationScoped
public class ReplayQueue {

    private static final int LOOKED_AT_AT_ONCE = 5_000;

    /** How often an article is sent of which nobody tells what became of it. */
    private static final int MOST_TRIES = 3;

    private static final String OLDEST = """
            select id, state from store.replay where state in ('selecting', 'running')
            order by created_at, id limit 1""";

    private static final String SELECT = "select store.select_for_replay(?, ?) as more";

    private static final String UNDER_WAY = "select count(*) as items from store.replay_item where sent_at is not null";

    private static final String SENT = """
            update store.replay_item set sent_at = ?, tries = tries + 1
            where replay = ? and revision = any(?::bigint[])""";

    private static final String COUNT_SENT = "update store.replay set sent = sent + ? where id = ?";

    private static final String GIVE_UP = """
            with gone as (
              delete from store.replay_item where sent_at < ? and tries >= ? returning replay),
            counted as (select replay, count(*) as items from gone group by replay)
            update store.replay r set failed = r.failed + counted.items
            from counted where counted.replay = r.id""";

    private static final String SEND_AGAIN = "update store.replay_item set sent_at = null where sent_at < ?";

    private static final String FINISH = """
            update store.replay r set state = 'done', finished_at = ?
            where r.id = ? and r.state = 'running'
              and not exists (select from store.replay_item i where i.replay = r.id)""";

    private final Transactions transactions;
    private final StoreConfig.Replays config;
    private final Clock clock;

    ReplayQueue(Transactions transactions, StoreConfig config, Clock clock) {
        this.transactions = transactions;
        this.config = config.replays();
        this.clock = clock;
    }

    private record Open(UUID id, String state) {}

    /**
     * Does the next step of the oldest re-processing: looks at some articles for its selection, or hands on the next
     * ones. Nothing while another process does, or while as many are under way as may be. If handing on fails, or the
     * process dies, the same articles are handed on once more.
     *
     * @param receiver returns when it has them for good
     * @return whether another step can follow at once
     */
    public boolean step(Consumer<Portion> receiver) {
        return transactions.run(connection -> {
            if (!Locks.tagAnew(connection)) {
                return false;
            }
            forgetLost(connection);
            Optional<Open> open = open(connection);
            if (open.isEmpty()) {
                return false;
            }
            UUID replay = open.get().id();
            return open.get().state().equals("selecting")
                    ? select(connection, replay)
                    : send(connection, replay, receiver);
        });
    }

    private static Optional<Open> open(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        OLDEST,
                        parameters -> {},
                        row -> new Open(row.getObject("id", UUID.class), row.getString("state")))
                .stream()
                .findFirst();
    }

    private static boolean select(Connection connection, UUID replay) throws SQLException {
        Sql.list(
                connection,
                SELECT,
                parameters -> parameters.uuid(replay).number(LOOKED_AT_AT_ONCE),
                row -> row.getBoolean("more"));
        return true;
    }

    private boolean send(Connection connection, UUID replay, Consumer<Portion> receiver) throws SQLException {
        int free = config.inFlight() - underWay(connection);
        List<StoredRevisions.Row> next = free > 0 ? StoredRevisions.waiting(connection, replay, free) : List.of();
        if (next.isEmpty()) {
            Sql.update(
                    connection,
                    FINISH,
                    parameters -> parameters.time(clock.instant()).uuid(replay));
            return false;
        }
        receiver.accept(new Portion(
                replay, next.stream().map(StoredRevisions.Row::article).toList()));
        noteSent(connection, replay, next);
        return next.size() < free;
    }

    private void noteSent(Connection connection, UUID replay, List<StoredRevisions.Row> sent) throws SQLException {
        List<Long> revisions = sent.stream().map(StoredRevisions.Row::revision).toList();
        long first = sent.stream().filter(row -> row.tries() == 0).count();
        Sql.update(
                connection,
                SENT,
                parameters -> parameters.time(clock.instant()).uuid(replay).array("int8", revisions));
        Sql.update(
                connection, COUNT_SENT, parameters -> parameters.number(first).uuid(replay));
    }

    private static int underWay(Connection connection) throws SQLException {
        return Sql.list(connection, UNDER_WAY, parameters -> {}, row -> row.getInt("items"))
                .get(0);
    }

    /** A topic may have been lost, or a dead letter. */
    private void forgetLost(Connection connection) throws SQLException {
        Instant lost = clock.instant().minus(config.patience());
        Sql.update(connection, GIVE_UP, parameters -> parameters.time(lost).number(MOST_TRIES));
        Sql.update(connection, SEND_AGAIN, parameters -> parameters.time(lost));
    }
}
