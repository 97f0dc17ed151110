package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.function.LongSupplier;

/** Sequence {@code row_id}. */
final class Ids {

    private static final String DRAW = "select nextval('store.row_id') as id from generate_series(1, ?)";

    private Ids() {}

    /** Unused ids, at most so many. */
    static LongSupplier draw(Connection connection, int count) throws SQLException {
        Iterator<Long> drawn = Sql.list(
                        connection, DRAW, parameters -> parameters.number(count), row -> row.getLong("id"))
                .iterator();
        return drawn::next;
    }
}
