package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts all that a load has left to be counted. */
final class BulkTallies {

    private static final String REFRESH = "select store.refresh_tallies(?) as articles";

    /** Notes, two of an article. What is named most is in most articles, and is written once for all of a batch. */
    private static final int BATCH = 50_000;

    private BulkTallies() {}

    static void count(Connection connection) throws SQLException {
        Sql.update(connection, "set work_mem = '128MB'", parameters -> {});
        int counted;
        do {
            counted = Sql.list(
                            connection, REFRESH, parameters -> parameters.number(BATCH), row -> row.getInt("articles"))
                    .get(0);
            connection.commit();
        } while (counted > 0);
    }
}
