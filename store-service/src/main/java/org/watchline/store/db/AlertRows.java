package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;

/** What webhooks are told of articles that have just come in. */
final class AlertRows {

    private static final String RAISE = "select store.raise_alerts(?::bigint[], ?)";

    private AlertRows() {}

    /** Writes a delivery for every webhook that one of the articles concerns; search must show them already. */
    static void raise(Connection connection, Collection<Long> articles, Instant now) throws SQLException {
        if (!articles.isEmpty()) {
            Sql.list(
                    connection,
                    RAISE,
                    parameters -> parameters.array("int8", articles).time(now),
                    row -> row.getRow());
        }
    }
}
