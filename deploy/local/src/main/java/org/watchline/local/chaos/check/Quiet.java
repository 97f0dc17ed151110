package org.watchline.local.chaos.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.watchline.local.chaos.cluster.Cluster;

/** Waits until nothing is under way any more. */
public final class Quiet {

    private static final int STILL_CHECKS = 3;
    private static final long PAUSE_MILLIS = 1_000;

    /** Work that is done after the commit of an article. */
    private static final String UNFINISHED =
            "select (select count(*) from store.tally_due) + (select count(*) from store.search_stale)";

    private final Cluster cluster;
    private final Duration limit;

    public Quiet(Cluster cluster, Duration limit) {
        this.cluster = cluster;
        this.limit = limit;
    }

    /**
     * Returns what still stood in the way when the limit was reached; empty when all is quiet.
     *
     * @param progress takes a line while it lasts
     */
    public String await(Consumer<String> progress) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        int still = 0;
        String obstacle = "";
        try (Lag lag = new Lag(cluster.directBootstrapServers())) {
            while (System.nanoTime() < deadline) {
                obstacle = obstacle(lag.byGroup());
                still = obstacle.isEmpty() ? still + 1 : 0;
                if (still == STILL_CHECKS) {
                    return "";
                }
                progress.accept("waiting for quiet: " + (obstacle.isEmpty() ? "still" : obstacle));
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return obstacle.isEmpty() ? "never still for long" : obstacle;
    }

    private String obstacle(Map<String, Long> lag) {
        if (lag.isEmpty()) {
            return "the brokers do not answer";
        }
        String behind = lag.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .map(group -> group.getKey() + " " + group.getValue() + " behind")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return behind.isEmpty() ? unfinished() : behind;
    }

    private String unfinished() {
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl() + "?user=postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNFINISHED)) {
            row.next();
            long due = row.getLong(1);
            return due == 0 ? "" : due + " articles to count or to show in search";
        } catch (SQLException e) {
            return "the database does not answer: " + e.getMessage();
        }
    }
}
