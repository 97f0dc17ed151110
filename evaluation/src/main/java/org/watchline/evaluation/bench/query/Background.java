package org.watchline.evaluation.bench.query;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a load leaves to store-service, texts that may be near others and are compared while the corpus is in use, and
 * what an earlier feed has left in Kafka.
 */
final class Background {

    private static final String STATE = """
            select (select count(*) from store.distinct_text where due) + (select count(*) from store.tally_due) as left,
              (select coalesce(max(seq), 0) from store.change) as changes""";
    private static final long PAUSE_SECONDS = 5;

    private Background() {}

    /**
     * Waits until nothing is left, and nothing comes in; queries are to be measured by themselves.
     *
     * @param url of the database of a stack that runs
     * @param quiet for how long nothing must have come in
     * @return seconds until then
     */
    static double await(String url, Duration quiet, PrintWriter progress) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            State state = State.read(statement);
            long busy = System.nanoTime();
            while (state.left() > 0 || System.nanoTime() - busy < quiet.toNanos()) {
                progress.printf("%d texts and counts due in the background …%n", state.left());
                progress.flush();
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                State later = State.read(statement);
                if (later.left() > 0 || !later.equals(state)) {
                    busy = System.nanoTime();
                }
                state = later;
            }
            return (busy - start) / 1e9;
        }
    }

    /**
     * What store-service has done.
     *
     * @param left texts and counts that are due
     * @param changes to articles, ever
     */
    private record State(long left, long changes) {

        static State read(Statement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery(STATE)) {
                row.next();
                return new State(row.getLong("left"), row.getLong("changes"));
            }
        }
    }
}
