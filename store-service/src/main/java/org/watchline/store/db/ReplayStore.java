package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.replay.ReplayOrder;

/** Table {@code replay}: what is to be done again. */
@ApplicationScoped
public class ReplayStore {

    /** They are worked off one after the other; who orders more has made a mistake. */
    private static final int MOST_OPEN = 10;

    private static final String INSERT = """
            insert into store.replay
              (id, stage, parameters, filter, author, reason, created_at, state, position, last)
            select ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, 'selecting', 0, coalesce((select max(id) from store.article), 0)
            where (select count(*) from store.replay where state in ('selecting', 'running')) < ?
            returning id""";

    private static final String CANCEL = """
            update store.replay set state = 'cancelled', finished_at = ?
            where id = ? and state in ('selecting', 'running')
            returning id""";

    private static final String EXISTS = "select id from store.replay where id = ?";

    /** Those under way come back and are counted. */
    private static final String FORGET_WAITING = "delete from store.replay_item where replay = ? and sent_at is null";

    private final Transactions transactions;
    private final Clock clock;

    ReplayStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes an order; the work is done in the background.
     *
     * @throws ProblemException if too much is ordered already
     */
    public void order(ReplayOrder order) {
        List<UUID> taken = transactions.run(connection -> Sql.list(
                connection,
                INSERT,
                parameters -> parameters
                        .uuid(order.id())
                        .text(order.stage())
                        .json(order.parameters())
                        .json(order.filter())
                        .text(order.author())
                        .text(order.reason())
                        .time(clock.instant())
                        .number(MOST_OPEN),
                row -> row.getObject("id", UUID.class)));
        if (taken.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "%d re-processings are open already".formatted(MOST_OPEN));
        }
    }

    /**
     * Ends a re-processing early. What was tagged anew stays.
     *
     * @throws ProblemException if there is none, or it has ended
     */
    public void cancel(UUID id) {
        transactions.run(connection -> {
            if (find(
                            connection,
                            CANCEL,
                            parameters -> parameters.time(clock.instant()).uuid(id))
                    .isEmpty()) {
                throw find(connection, EXISTS, parameters -> parameters.uuid(id))
                                .isEmpty()
                        ? new ProblemException(ProblemType.NOT_FOUND, "there is no re-processing %s".formatted(id))
                        : new ProblemException(ProblemType.CONFLICT, "re-processing %s has ended".formatted(id));
            }
            Sql.update(connection, FORGET_WAITING, parameters -> parameters.uuid(id));
            return id;
        });
    }

    /** These articles were to be tagged anew and cannot be: their dead letters say why. */
    public void fail(Collection<UUID> articles) {
        transactions.run(connection -> {
            ReplayRows.fail(connection, articles);
            return articles.size();
        });
    }

    private static List<UUID> find(Connection connection, String sql, Sql.Binder binder) throws SQLException {
        return Sql.list(connection, sql, binder, row -> row.getObject("id", UUID.class));
    }
}
