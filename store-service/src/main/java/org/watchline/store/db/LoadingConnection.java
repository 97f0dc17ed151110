package org.watchline.store.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A connection of a load, whose tables grow from nothing to very many rows. */
final class LoadingConnection implements AutoCloseable {

    private final Connection connection;
    private int chunks;

    private LoadingConnection(Connection connection) {
        this.connection = connection;
    }

    static LoadingConnection open(String url) throws SQLException {
        Connection connection = connect(url);
        connection.setAutoCommit(false);
        return new LoadingConnection(connection);
    }

    static Connection connect(String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        Connection connection = DriverManager.getConnection(url, properties);
        // What a crash of the machine loses at the end is written again by the next load.
        Sql.update(connection, "set synchronous_commit = off", parameters -> {});
        Sql.update(connection, "set jit = off", parameters -> {});
        return connection;
    }

    /**
     * The connection for one more chunk. Plans are kept, because making them anew for every row costs much of a load,
     * and discarded each time its chunks have doubled: a plan that was made for tables with nothing in them reads them
     * as a whole.
     */
    Connection forNextChunk() throws SQLException {
        if (Integer.bitCount(chunks) == 1) {
            Sql.update(connection, "discard plans", parameters -> {});
        }
        chunks++;
        return connection;
    }

    Connection get() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
