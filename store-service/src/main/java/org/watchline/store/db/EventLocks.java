package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.store.annotation.Days;
import org.watchline.store.event.Report;

/**
 * Puts writers in line whose reports may tell of one event. Two such reports are at most a day apart, so each takes its
 * days and the one after; everybody takes them in the same order.
 */
final class EventLocks {

    /** Tells these locks from other advisory locks: "evnt" in ASCII. */
    private static final int SPACE = 0x65766e74;

    /** Days are told apart modulo this many, which bounds the locks of one transaction. */
    private static final int MOST = 512;

    private static final String LOCK =
            "select pg_advisory_xact_lock(?, day) from unnest(?::integer[]) as wanted (day) order by day";

    private EventLocks() {}

    /** Waits for the locks and keeps them until the end of the transaction. */
    static void take(Connection connection, Collection<Report> reports) throws SQLException {
        Set<Integer> days = new TreeSet<>();
        for (Report report : reports) {
            Days covered = Objects.requireNonNull(report.days());
            for (LocalDate day = covered.first(); !day.isAfter(covered.last().plusDays(1)); day = day.plusDays(1)) {
                days.add(Math.floorMod(day.toEpochDay(), MOST));
            }
        }
        Sql.list(
                connection,
                LOCK,
                parameters -> parameters.number(SPACE).integers(List.copyOf(days)),
                row -> row.getRow());
    }
}
