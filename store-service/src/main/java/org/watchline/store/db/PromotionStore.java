package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/**
 * The pointer that says which run is shown, and its history. Moving it takes one transaction, after which every article
 * and entity is shown by the other run; search and counts are told to follow.
 */
@ApplicationScoped
public class PromotionStore {

    private static final String CURRENT = "select * from store.promotion order by id desc limit 1";

    private static final String BEFORE = "select * from store.promotion where id = ?";

    private static final String RUN = "select id from store.run where run_id = ?";

    private static final String MOVE = "call store.move_pointer(?, ?, ?, ?, ?, ?)";

    private final Transactions transactions;
    private final Clock clock;

    PromotionStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Promotion(
            @Nullable Long id,
            @Nullable Integer run,
            String kind,
            @Nullable Long previous) {}

    /** Before anything was ever promoted. */
    private static final Promotion NONE = new Promotion(null, null, "released", null);

    /**
     * Shows a run wherever it has an article.
     *
     * @throws ProblemException if there is no such run, or it is promoted already
     */
    public void promote(String runId, String author, String reason) {
        transactions.run(connection -> {
            Locks.changeDecisions(connection);
            Integer run =
                    Sql.list(connection, RUN, parameters -> parameters.text(runId), row -> row.getInt("id")).stream()
                            .findFirst()
                            .orElseThrow(() ->
                                    new ProblemException(ProblemType.NOT_FOUND, "there is no run %s".formatted(runId)));
            Promotion current = current(connection);
            if (run.equals(current.run()) && !current.kind().equals("kept")) {
                throw new ProblemException(ProblemType.CONFLICT, "run %s is promoted already".formatted(runId));
            }
            move(connection, new Promotion(null, run, "promoted", current.id()), author, reason);
            return run;
        });
    }

    /**
     * Shows what was shown before the last promotion.
     *
     * @throws ProblemException if nothing is known to return to
     */
    public void rollBack(String author, String reason) {
        transactions.run(connection -> {
            Locks.changeDecisions(connection);
            Promotion current = current(connection);
            if (current.previous() == null && !current.kind().equals("promoted")) {
                throw new ProblemException(ProblemType.CONFLICT, "there is no promotion to take back");
            }
            Promotion before = find(connection, BEFORE, parameters -> parameters.number(current.previous()));
            move(connection, new Promotion(null, before.run(), "rolled-back", before.previous()), author, reason);
            return true;
        });
    }

    /**
     * Shows the newest run of every article, also of what comes in later.
     *
     * @throws ProblemException if no run is promoted
     */
    public void release(String author, String reason) {
        transactions.run(connection -> {
            Locks.changeDecisions(connection);
            Promotion current = current(connection);
            if (current.run() == null) {
                throw new ProblemException(ProblemType.CONFLICT, "no run is promoted");
            }
            move(connection, new Promotion(null, null, "released", current.id()), author, reason);
            return true;
        });
    }

    private void move(Connection connection, Promotion to, String author, String reason) throws SQLException {
        Sql.update(
                connection,
                MOVE,
                parameters -> parameters
                        .number(to.run())
                        .text(to.kind())
                        .number(to.previous())
                        .text(author)
                        .text(reason)
                        .time(clock.instant()));
    }

    private static Promotion current(Connection connection) throws SQLException {
        return find(connection, CURRENT, parameters -> {});
    }

    private static Promotion find(Connection connection, String sql, Sql.Binder binder) throws SQLException {
        List<Promotion> found = Sql.list(connection, sql, binder, PromotionStore::read);
        return Optional.of(found)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.get(0))
                .orElse(NONE);
    }

    private static Promotion read(ResultSet row) throws SQLException {
        return new Promotion(
                row.getLong("id"),
                row.getObject("run", Integer.class),
                row.getString("kind"),
                row.getObject("previous", Long.class));
    }
}
