package org.watchline.gateway.corpus.event;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Members;
import org.watchline.gateway.corpus.Sql;

/** Counts the entries of a timeline, up to a number. */
final class EventCount {

    /** Events with more reports than that, on average, are counted by the database. */
    private static final int REPORTS = 4;

    private static final int STRETCH = 200;

    private EventCount() {}

    /** The entries of the whole timeline. */
    static int entries(EventListing listing, EventConditions conditions, int most, Corpus.Snapshot snapshot)
            throws SQLException {
        if (!listing.grouped()) {
            return count(EventSql.count(listing, conditions, most), snapshot);
        }
        // To tell events apart here costs less than to look for the first report of each in the database.
        Set<UUID> events = new HashSet<>();
        int reports = snapshot.walkWhile(EventSql.groups(conditions, REPORTS * most), STRETCH, row -> {
            events.add(Columns.id(row, "group_id"));
            return events.size() < most;
        });
        return events.size() < most && reports == REPORTS * most
                ? count(EventSql.count(listing, conditions, most), snapshot)
                : events.size();
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
