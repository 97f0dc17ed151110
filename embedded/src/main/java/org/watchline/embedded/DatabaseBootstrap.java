package org.watchline.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** Waits until a fresh server answers, then makes sure that the database and the roles exist. */
final class DatabaseBootstrap {

    static final String DATABASE = "watchline";

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final int port;
    private final ChildProcess server;

    DatabaseBootstrap(int port, ChildProcess server) {
        this.port = port;
        this.server = server;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void run() {
        try {
            createDatabaseIfMissing();
            createRoles();
        } catch (SQLException e) {
            throw new StartFailedException("Cannot prepare the database " + DATABASE + ": " + e.getMessage(), e);
        }
    }

    private void createDatabaseIfMissing() throws SQLException {
        try (Connection connection = firstConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private void createRoles() throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            if (!isStandby(statement)) {
                statement.execute(rolesScript());
            }
        }
    }

    /** A standby has what its primary has. */
    private static boolean isStandby(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Connection firstConnection() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try {
                return connect(PostgresCommands.SUPERUSER);
            } catch (SQLException notYet) {
                if (!server.process().isAlive()) {
                    throw server.failure("died while starting");
                }
                if (System.nanoTime() > deadline) {
                    throw server.failure("was not ready after " + START_PATIENCE.toSeconds() + " s");
                }
                pause();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, database));
        source.setUser(PostgresCommands.SUPERUSER);
        return source.getConnection();
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw server.failure("was abandoned while starting");
        }
    }

    private static String rolesScript() {
        try (InputStream script = Objects.requireNonNull(DatabaseBootstrap.class.getResourceAsStream("roles.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read roles.sql", e);
        }
    }
}
