package org.watchline.evaluation.bench.query;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** What a load leaves to store-service: texts that may be near others are compared while the corpus is in use. */
final class Background {

    private static final String LEFT =
            "select (select count(*) from store.distinct_text where due)" + " + (select count(*) from store.tally_due)";
    private static final long PAUSE_SECONDS = 5;

    private Background() {}

    /**
     * Waits until nothing is left; queries are to be measured by themselves.
     *
     * @param url of the database of a stack that runs
     * @return seconds that it took
     */
    static double await(String url, PrintWriter progress) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (long left = left(statement); left > 0; left = left(statement)) {
                progress.printf("%d texts to compare in the background …%n", left);
                progress.flush();
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long left(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(LEFT)) {
            row.next();
            return row.getLong(1);
        }
    }
}
