package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What PostgreSQL tells of itself to a role without further rights. */
@ApplicationScoped
public class DatabaseStatistics {

    /** Of other roles' transactions it does not tell since when they run. */
    private static final String LOOK = """
            select pg_database_size(datid) as bytes,
              (select sum(numbackends) from pg_stat_database) as connections,
              current_setting('max_connections')::int as most_connections,
              xact_commit, xact_rollback, blks_hit, blks_read, deadlocks,
              (select coalesce(extract(epoch from max(clock_timestamp() - xact_start)), 0)
                 from pg_stat_activity where usename = current_user) as oldest,
              (select count(*) from (select from store.dead_letter where state = 'open' limit 1000) as counted) as letters
            from pg_stat_database where datname = current_database()""";

    private final Transactions transactions;

    DatabaseStatistics(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How the database stands.
     *
     * @param bytes of the database on disk, without the write-ahead log
     * @param connections of everybody to the whole server
     * @param fromCache blocks found in the server's own memory, since its statistics began
     * @param oldestSeconds for how long the longest transaction of store-service has run
     * @param openLetters dead letters that nobody has dealt with; 1,000 at most
     */
    public record Figures(
            long bytes,
            long connections,
            long mostConnections,
            long committed,
            long rolledBack,
            long fromCache,
            long fromDisk,
            long deadlocks,
            double oldestSeconds,
            long openLetters) {}

    /**
     * Asks once.
     *
     * @throws DatabaseUnavailableException if the database does not answer
     */
    public Figures look() {
        return transactions
                .run(connection -> Sql.list(connection, LOOK, parameters -> {}, DatabaseStatistics::figures))
                .get(0);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("bytes"),
                row.getLong("connections"),
                row.getLong("most_connections"),
                row.getLong("xact_commit"),
                row.getLong("xact_rollback"),
                row.getLong("blks_hit"),
                row.getLong("blks_read"),
                row.getLong("deadlocks"),
                row.getDouble("oldest"),
                row.getLong("letters"));
    }
}
