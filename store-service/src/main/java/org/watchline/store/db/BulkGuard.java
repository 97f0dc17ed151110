package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Sees to it that a bulk load is alone. */
final class BulkGuard {

    private static final String WRITERS = """
            select count(*) as writers from pg_stat_activity
            where datname = current_database() and usename = 'watchline_writer'""";

    private static final String UNCURATED = """
            select not exists (select from store.entity_redirect)
              and not exists (select from store.spelling_ruling)
              and not exists (select from store.spelling_claim) as uncurated""";

    private BulkGuard() {}

    /**
     * Keeps everybody from filing as long as the connection lives: a store-service that starts meanwhile waits.
     *
     * @throws IllegalStateException if one is connected, or another load runs
     */
    static void take(Connection connection) throws SQLException {
        long writers = one(connection, WRITERS, "writers");
        if (writers > 0) {
            throw new IllegalStateException(
                    "store-service is connected to this database (" + writers + " sessions): stop it first");
        }
        if (!Locks.fileAlone(connection)) {
            throw new IllegalStateException("somebody else is writing to this corpus: another load, or store-service");
        }
    }

    /** Whether no decision of people says anything about entities. */
    static boolean isUncurated(Connection connection) throws SQLException {
        return Sql.list(connection, UNCURATED, parameters -> {}, row -> row.getBoolean("uncurated"))
                .get(0);
    }

    private static long one(Connection connection, String sql, String column) throws SQLException {
        List<Long> values = Sql.list(connection, sql, parameters -> {}, row -> row.getLong(column));
        return values.get(0);
    }
}
