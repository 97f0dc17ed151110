package org.watchline.gateway.corpus;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/** Reads columns in Java's terms. */
public final class Columns {

    private Columns() {}

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    public static Instant presentInstant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /**
     * A {@code real} as text, which PostgreSQL reads back as the same. The driver's own text is another once it has
     * prepared the statement, and fetches the value in binary.
     */
    public static String real(ResultSet row, String column) throws SQLException {
        return Float.toString(row.getFloat(column));
    }

    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) array(row, column));
    }

    public static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) array(row, column));
    }

    /** The contract records of a JSON array. */
    public static <T> List<T> items(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return List.of(ContractCodec.read(row.getString(column).getBytes(StandardCharsets.UTF_8), type));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
