package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.GatewayConfig;

/**
 * Makes sure that who changed something sees it, also where the corpus is read from a standby that follows its primary
 * a little later. A change ends at a position in the primary's log; for a while afterwards, whoever reads waits until
 * the server at the other end of the connection has got there. Every connection is asked, because they may lead to
 * different standbys. One that does not get there in time is read as it is. Thread-safe.
 */
@ApplicationScoped
public class Freshness {

    private static final Logger LOG = Logger.getLogger(Freshness.class);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** A primary has replayed nothing, and has everything. */
    private static final String IS_BEHIND =
            "select pg_is_in_recovery() and coalesce(pg_last_wal_replay_lsn() < ?::pg_lsn, true)";

    private final long patience;
    private final AtomicReference<@Nullable Change> latest = new AtomicReference<>();

    public Freshness(GatewayConfig config) {
        this.patience = config.datasource().patience().toNanos();
    }

    /**
     * How far the log has to be followed, and how long that is worth waiting for.
     *
     * @param until on the clock of {@link System#nanoTime()}
     */
    private record Change(LogPosition end, long until) {

        boolean isPast() {
            return System.nanoTime() - until >= 0;
        }
    }

    /** A change was made. Of several the furthest counts, in whatever order they are told. */
    public void changed(LogPosition end) {
        latest.updateAndGet(earlier -> new Change(
                earlier == null || earlier.isPast() ? end : end.furtherOf(earlier.end()),
                System.nanoTime() + patience));
    }

    /** Returns when the connection's server has the latest change, or has had long enough to get it. */
    void await(Connection connection) throws SQLException {
        Change change = latest.get();
        if (change == null || change.isPast()) {
            return;
        }
        while (isBehind(connection, change.end())) {
            if (change.isPast()) {
                LOG.warnf("the standby is read without the latest change position=%s", change.end());
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isBehind(Connection connection, LogPosition end) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_BEHIND)) {
            statement.setString(1, end.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
