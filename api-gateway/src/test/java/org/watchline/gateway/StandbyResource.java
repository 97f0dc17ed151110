package org.watchline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;

/**
 * Has the gateway read from a standby, which follows a primary by streaming and has everything {@link #DELAY} later.
 * The store-service of the tests writes to the primary.
 */
public final class StandbyResource implements QuarkusTestResourceLifecycleManager {

    /** Where tests store what the gateway is to read. */
    public static final String PRIMARY = "watchline.test.primary";

    static final String DELAY = "700ms";

    private static final String URL = "watchline.gateway.datasource.url";

    private final RenamingStore store = new RenamingStore();
    private Path directory;
    private EmbeddedDatabase primary;
    private EmbeddedDatabase standby;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("watchline-standby-");
            primary = EmbeddedDatabase.start(options("primary"));
            migrate();
            copyToStandby();
            standby = EmbeddedDatabase.start(options("standby"));
            return Map.of(
                    PRIMARY,
                    primary.jdbcUrl(),
                    URL,
                    standby.jdbcUrl(),
                    "quarkus.datasource.jdbc.url",
                    "${" + URL + "}",
                    "watchline.gateway.store-url",
                    store.start(primary.jdbcUrl()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("no standby", e);
        }
    }

    /** The other resources point to the corpus that is read elsewhere. */
    @Override
    public int order() {
        return 10;
    }

    /** What a commit promises to a standby holds only where it waits for the disk. */
    private DatabaseOptions options(String name) {
        DatabaseOptions usual = DatabaseOptions.temporary().withDataDir(directory.resolve(name));
        return new DatabaseOptions(usual.dataDir(), 0, null, usual.cacheDir(), true, true);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(primary.jdbcUrl(), EmbeddedDatabase.OWNER, "")
                .locations("filesystem:../store-service/src/main/resources/db/migration")
                .schemas("store")
                .load()
                .migrate();
    }

    /** As PostgreSQL's manual has it for backups by other means than its own programs. */
    private void copyToStandby() throws SQLException, IOException {
        Path target = directory.resolve("standby");
        try (Connection connection = DriverManager.getConnection(primary.jdbcUrl(), EmbeddedDatabase.SUPERUSER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            copy(directory.resolve("primary"), target);
            try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                row.next();
                Files.writeString(target.resolve("backup_label"), row.getString(1));
            }
        }
        Files.createFile(target.resolve("standby.signal"));
        Files.writeString(target.resolve("postgresql.auto.conf"), """
                primary_conninfo = 'host=127.0.0.1 port=%d user=%s'
                recovery_min_apply_delay = '%s'
                """.formatted(
                        primary.port(), EmbeddedDatabase.SUPERUSER, DELAY));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                boolean ofTheProcess = relative.toString().equals("postmaster.pid")
                        || (relative.startsWith("pg_wal") && Files.isRegularFile(file));
                if (!ofTheProcess) {
                    Files.copy(file, to.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Override
    public void stop() {
        store.stop();
        if (standby != null) {
            standby.close();
        }
        if (primary != null) {
            primary.close();
        }
    }
}
