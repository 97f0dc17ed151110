package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes partitions for the ids that a chunk is about to draw, where tables have partitions by these ids. */
final class RoomForIds {

    private static final String IS_NEEDED = "select to_regprocedure('store.keep_partitions()') is not null as needed";

    private static final String MAKE = "select store.keep_partitions() as room";

    private RoomForIds() {}

    /**
     * Sees to it that there is room.
     *
     * @throws IllegalStateException if there is not, whatever was tried
     */
    static void make(Connection connection, long ids) throws SQLException {
        boolean needed = Sql.list(connection, IS_NEEDED, parameters -> {}, row -> row.getBoolean("needed"))
                .get(0);
        if (needed) {
            long room = Sql.list(connection, MAKE, parameters -> {}, row -> row.getLong("room"))
                    .get(0);
            if (room < ids) {
                throw new IllegalStateException("room for " + room + " ids, where " + ids + " are wanted");
            }
        }
    }
}
