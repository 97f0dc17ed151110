package org.watchline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path directory;

    @Test
    void letsTheOwnerCreateAndTheReaderOnlyRead() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary())) {
            // Given
            run(database, EmbeddedDatabase.OWNER, "CREATE SCHEMA corpus; CREATE TABLE corpus.note (body text)");
            run(
                    database,
                    EmbeddedDatabase.OWNER,
                    "GRANT USAGE ON SCHEMA corpus TO watchline_reader; GRANT ALL ON corpus.note TO watchline_reader");

            // When, Then
            assertThat(query(database, EmbeddedDatabase.READER, "SELECT count(*) FROM corpus.note"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> run(database, EmbeddedDatabase.READER, "INSERT INTO corpus.note VALUES ('x')"))
                    .hasMessageContaining("read-only transaction");
            assertThat(query(database, EmbeddedDatabase.READER, "SHOW statement_timeout"))
                    .isEqualTo("5s");
        }
    }

    @Test
    void letsTheWriterConnectButCreateNothing() throws SQLException {
        // Given
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary())) {
            // When, Then
            assertThat(query(database, EmbeddedDatabase.WRITER, "SELECT current_user"))
                    .isEqualTo(EmbeddedDatabase.WRITER);
            assertThatThrownBy(() -> run(database, EmbeddedDatabase.WRITER, "CREATE SCHEMA mine"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void hasTheExtensionsThatTheOwnerNeeds() throws SQLException {
        // Given
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary())) {
            // When
            run(
                    database,
                    EmbeddedDatabase.OWNER,
                    "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin");

            // Then
            assertThat(query(database, EmbeddedDatabase.OWNER, "SELECT unaccent('Łódź')"))
                    .isEqualTo("Lodz");
        }
    }

    @Test
    void keepsDataOverRestart() throws SQLException {
        // Given
        DatabaseOptions options = DatabaseOptions.temporary().withDataDir(directory.resolve("postgres"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(options)) {
            run(database, EmbeddedDatabase.OWNER, "CREATE SCHEMA s; CREATE TABLE s.t AS SELECT 'kept' AS body");
        }

        // When
        try (EmbeddedDatabase database = EmbeddedDatabase.start(options)) {
            // Then
            assertThat(query(database, EmbeddedDatabase.OWNER, "SELECT body FROM s.t"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void comesBackAfterKillWithWhatWasCommitted() throws Exception {
        // Given
        DatabaseOptions options = DatabaseOptions.persistent(
                directory.resolve("postgres"),
                FreePorts.one(),
                directory.resolve("postgres.log"),
                UnpackCache.userDirectory());
        EmbeddedDatabase killed = EmbeddedDatabase.start(options);
        run(killed, EmbeddedDatabase.OWNER, "CREATE SCHEMA s; CREATE TABLE s.t AS SELECT 'kept' AS body");

        // When
        kill(killed.pid());
        killed.close();

        // Then
        try (EmbeddedDatabase database = EmbeddedDatabase.start(options)) {
            assertThat(query(database, EmbeddedDatabase.OWNER, "SELECT body FROM s.t"))
                    .isEqualTo("kept");
            assertThat(query(database, EmbeddedDatabase.OWNER, "SHOW fsync")).isEqualTo("on");
        }
    }

    @Test
    void namesThePortThatIsTaken() {
        // Given
        try (EmbeddedDatabase first = EmbeddedDatabase.start(DatabaseOptions.temporary())) {
            DatabaseOptions options = DatabaseOptions.temporary().withPort(first.port());

            // When, Then
            assertThatThrownBy(() -> EmbeddedDatabase.start(options))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(first.port()));
        }
    }

    private static void run(EmbeddedDatabase database, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, null);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }
}
