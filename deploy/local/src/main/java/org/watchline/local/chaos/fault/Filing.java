package org.watchline.local.chaos.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Sees whether store-service is writing articles at this moment. */
final class Filing {

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** A lock that a transaction has from its first write to the table until its end. */
    private static final String UNDER_WAY = """
            select exists (
              select 1 from pg_locks
              where relation = 'store.revision'::regclass and mode = 'RowExclusiveLock' and granted)""";

    private Filing() {}

    /**
     * Waits for a transaction that has written an article and is not committed yet.
     *
     * @param longest after which it does without; also if the database is away already
     */
    static void await(String jdbcUrl, Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        try (Connection connection = DriverManager.getConnection(jdbcUrl + "?user=postgres");
                Statement statement = connection.createStatement()) {
            while (!isUnderWay(statement) && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (SQLException awayAlready) {
            // Then nothing is under way, and nothing will be.
        }
    }

    private static boolean isUnderWay(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(UNDER_WAY)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
