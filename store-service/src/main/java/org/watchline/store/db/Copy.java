package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Appends rows with COPY, for which the server parses no statement. For rows that cannot be there already: COPY knows
 * no "on conflict". Whoever calls it wants all of them or none, so a row that the database refuses ends the
 * transaction, as it would with statements.
 */
final class Copy {

    /** Bytes that are sent at once. */
    private static final int PORTION = 1 << 20;

    /** The end of the rows in the binary form. */
    private static final byte[] END = {(byte) 0xFF, (byte) 0xFF};

    private Copy() {}

    /** Writes the fields of one row. */
    @FunctionalInterface
    interface RowWriter<T> {
        void write(CopyFields fields, T row);
    }

    /**
     * Appends rows.
     *
     * @param table with the names of its columns in brackets
     */
    static <T> void rows(Connection connection, String table, Iterable<T> rows, RowWriter<T> writer)
            throws SQLException {
        if (!rows.iterator().hasNext()) {
            return;
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary)");
        try {
            CopyFields fields = new CopyFields();
            for (T row : rows) {
                fields.row();
                writer.write(fields, row);
                if (fields.waiting() >= PORTION) {
                    send(copy, fields.take());
                }
            }
            send(copy, fields.take());
            send(copy, END);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, byte[] bytes) throws SQLException {
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
