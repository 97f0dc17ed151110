package org.watchline.gateway.corpus.event;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Members;
import org.watchline.gateway.corpus.Sql;

/** Counts the entries of a timeline, up to a number. */
final class EventCount {

    /** Events that have more, on average, are counted by the database. */
    private static final int REPORTS_PER_EVENT = 4;

    /** Few enough that not many are read in vain, enough that few questions are asked. */
    private static final int STRETCH = 250;

    /** As long as one statement may take; the database times each stretch by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private EventCount() {}

    /**
     * The entries of the whole timeline.
     *
     * @throws SQLException also if it takes too long
     */
    static int entries(EventListing listing, Members members, int most, Corpus.Snapshot snapshot) throws SQLException {
        EventConditions conditions = new EventConditions(listing.filter(), members);
        if (!listing.grouped()) {
            return count(EventSql.count(listing, conditions, most), snapshot);
        }
        // To tell events apart here costs less than to look for the first report of each in the database.
        int wanted = REPORTS_PER_EVENT * most;
        long end = System.nanoTime() + PATIENCE.toNanos();
        Set<UUID> events = new HashSet<>();
        int reports = snapshot.walkWhile(EventSql.groups(conditions, wanted), STRETCH, row -> {
            if (System.nanoTime() - end > 0) {
                throw new SQLTimeoutException("events take too long to count", Corpus.QUERY_CANCELED);
            }
            events.add(Columns.id(row, "group_id"));
            return events.size() < most;
        });
        boolean all = events.size() == most || reports < wanted;
        return all ? events.size() : count(EventSql.count(listing, conditions, most), snapshot);
    }

    /** The entries that it would have more if it did not ask for actual events only. */
    static int notActual(EventListing listing, Members members, int most, Corpus.Snapshot snapshot)
            throws SQLException {
        EventConditions conditions = new EventConditions(listing.filter().whetherActualOrNot(), members);
        return count(EventSql.countNotActual(listing, conditions, most), snapshot);
    }

    private static int count(Sql sql, Corpus.Snapshot snapshot) throws SQLException {
        return snapshot.list(sql, row -> row.getInt(1)).get(0);
    }
}
