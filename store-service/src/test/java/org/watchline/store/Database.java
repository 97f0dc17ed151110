package org.watchline.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Looks into a database as one of its roles. */
public record Database(String jdbcUrl, String role) {

    /** As the gateway sees it. */
    public static Database asReader(String jdbcUrl) {
        return new Database(jdbcUrl, "watchline_reader");
    }

    /** As nobody but migrations sees it. */
    public static Database asOwner(String jdbcUrl) {
        return new Database(jdbcUrl, "watchline_owner");
    }

    /** The rows of a query, each as its values with a bar between them. */
    public List<String> rows(String query, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, role, "");
                PreparedStatement statement = prepare(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                read.add(row.toString());
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The only value of a query's only row. */
    public String value(String query, Object... parameters) {
        List<String> rows = rows(query, parameters);
        if (rows.size() != 1) {
            throw new AssertionError("%d rows from %s".formatted(rows.size(), query));
        }
        return rows.get(0);
    }

    /** Runs a statement that returns nothing. */
    public void execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, role, "");
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
