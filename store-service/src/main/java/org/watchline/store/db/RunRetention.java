package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.watchline.store.StoreConfig;

/**
 * Deletes annotations of runs that are not kept any longer. What is shown of some article stays, whatever its run; so
 * do the promoted run, and the one to which a roll-back would return. Runs themselves stay listed.
 */
@ApplicationScoped
public class RunRetention {

    private static final int SETS_AT_ONCE = 200;

    private static final String EXPIRED = """
            select run.id
            from store.run
            cross join lateral (
              select s.known_from as at from store.annotation_set s where s.run = run.id order by s.id desc limit 1
            ) as last_used
            where (last_used.at < ? or (select count(*) from store.run newer where newer.id > run.id) >= ?)
              and run.id is distinct from (select run from store.promoted_run)
              and run.id is distinct from (
                select before.run
                from store.promotion current
                join store.promotion before on before.id = current.previous
                order by current.id desc limit 1)
            order by run.id""";

    /** Search and replays first: what they are about to show or to file is not decided yet. */
    private static final String BUSY = """
            select exists (select from store.shown_refresh)
              or exists (select from store.replay where state in ('selecting', 'running')) as busy""";

    private static final String NEXT =
            "select id from store.outranked_set where run = ? and id > ? order by id limit ?";

    private static final String STILL = "select id from store.outranked_set where id = any(?::bigint[]) order by id";

    private static final String FORGET = "call store.forget_sets(?::bigint[])";

    private static final String FORGET_DESCRIPTIONS = """
            delete from store.entity_description d
            where d.run = ? and not exists (select from store.annotation_set s where s.run = d.run)""";

    private final Transactions transactions;
    private final StoreConfig.Runs config;
    private final Clock clock;

    RunRetention(Transactions transactions, StoreConfig config, Clock clock) {
        this.transactions = transactions;
        this.config = config.runs();
        this.clock = clock;
    }

    private record Portion(List<Long> seen, int deleted) {}

    /**
     * Deletes what need not be kept, a portion per transaction.
     *
     * @return how many sets of annotations were deleted
     * @throws DatabaseUnavailableException if the rest is left for later
     */
    public int clean() {
        int deleted = 0;
        for (int run : expired()) {
            long position = 0;
            Portion portion = next(run, position);
            while (!portion.seen().isEmpty()) {
                deleted += portion.deleted();
                position = portion.seen().get(portion.seen().size() - 1);
                portion = next(run, position);
            }
            transactions.run(connection -> {
                Sql.update(connection, FORGET_DESCRIPTIONS, parameters -> parameters.number(run));
                return run;
            });
        }
        return deleted;
    }

    private List<Integer> expired() {
        return transactions.run(connection -> Sql.list(
                connection,
                EXPIRED,
                parameters ->
                        parameters.time(clock.instant().minus(config.keepFor())).number(config.keepNewest()),
                row -> row.getInt("id")));
    }

    private Portion next(int run, long position) {
        return transactions.run(connection -> {
            Locks.keepDecisions(connection);
            List<Long> seen = isBusy(connection)
                    ? List.of()
                    : Sql.list(
                            connection,
                            NEXT,
                            parameters ->
                                    parameters.number(run).number(position).number(SETS_AT_ONCE),
                            row -> row.getLong("id"));
            return new Portion(seen, seen.isEmpty() ? 0 : forget(connection, seen));
        });
    }

    private static boolean isBusy(Connection connection) throws SQLException {
        return Sql.list(connection, BUSY, parameters -> {}, row -> row.getBoolean("busy"))
                .get(0);
    }

    /** Locked first, because a takedown or a deletion elsewhere may have changed what is shown. */
    private static int forget(Connection connection, List<Long> sets) throws SQLException {
        ArticleRows.lockOfSets(connection, sets);
        List<Long> doomed =
                Sql.list(connection, STILL, parameters -> parameters.array("int8", sets), row -> row.getLong("id"));
        Sql.update(connection, FORGET, parameters -> parameters.array("int8", doomed));
        return doomed.size();
    }
}
