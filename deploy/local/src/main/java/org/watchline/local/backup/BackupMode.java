package org.watchline.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.watchline.embedded.EmbeddedDatabase;

/**
 * PostgreSQL while its files are copied: it keeps the log that makes the copy consistent. One session has to begin and
 * end it; a slot of this session keeps the server from removing that log until the session is closed.
 */
final class BackupMode implements AutoCloseable {

    private static final String TABLESPACES =
            "select count(*) from pg_tablespace where spcname not in ('pg_default', 'pg_global')";
    private static final String KEEP_LOG =
            "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)";
    private static final String BEGIN = "select pg_backup_start('watchline', true) - '0/0'::pg_lsn";
    private static final String END = "select lsn - '0/0'::pg_lsn as place, labelfile from pg_backup_stop(false)";
    private static final String TIMELINE = "select timeline_id from pg_control_checkpoint()";
    private static final String SEGMENT_SIZE = "select bytes_per_wal_segment from pg_control_init()";
    private static final String SCHEMA =
            "select coalesce(max(version::integer), 0) from store.flyway_schema_history where success";
    private static final String VERSION = "select split_part(current_setting('server_version'), ' ', 1)";

    /** How long the broker is kept waiting for the end of the mode: it stands still meanwhile. */
    private static final int END_PATIENCE_MILLIS = 20_000;

    private final Connection session;
    private final WalSegments segments;
    private final long start;

    private BackupMode(Connection session, WalSegments segments, long start) {
        this.session = session;
        this.segments = segments;
        this.start = start;
    }

    /**
     * What makes the copied files a database.
     *
     * @param label content of the file {@code backup_label}
     * @param log names of the files of {@code pg_wal} that belong to the copy
     */
    record Completion(String label, List<String> log) {}

    static BackupMode begin(int port) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/watchline");
        source.setUser(EmbeddedDatabase.SUPERUSER);
        source.setApplicationName("backup");
        Connection session = source.getConnection();
        try {
            if (number(session, TABLESPACES) > 0) {
                throw new BackupException("The database has tablespaces, which a backup would miss");
            }
            text(session, KEEP_LOG);
            WalSegments segments = new WalSegments((int) number(session, TIMELINE), number(session, SEGMENT_SIZE));
            return new BackupMode(session, segments, number(session, BEGIN));
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** The moment of the backup is this one. */
    Completion end() throws SQLException {
        session.setNetworkTimeout(Runnable::run, END_PATIENCE_MILLIS);
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(END)) {
            row.next();
            return new Completion(row.getString("labelfile"), segments.names(start, row.getLong("place")));
        }
    }

    /** Number of the newest migration. */
    int schema() throws SQLException {
        return (int) number(session, SCHEMA);
    }

    /** Version of the server. */
    String version() throws SQLException {
        return text(session, VERSION);
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }

    private static long number(Connection session, String sql) throws SQLException {
        return Long.parseLong(text(session, sql));
    }

    private static String text(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
