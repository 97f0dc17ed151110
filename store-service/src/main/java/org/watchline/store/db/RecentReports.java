package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.watchline.contracts.annotation.EventType;
import org.watchline.store.annotation.Days;
import org.watchline.store.event.Grouping.Placed;
import org.watchline.store.event.Report;
import org.watchline.store.event.Sites;

/**
 * What {@link EventCandidates} finds in the database, for a bulk load in memory: the reports of the newest days. A load
 * that goes back further than these are kept finds no company for what it reports of those days.
 */
final class RecentReports {

    /** What is placed covers at most a week. */
    private static final int LONGEST = 8;

    /** About 400 MB. */
    private static final int MOST_KEPT = 1_000_000;

    private static final int MOST = 200;

    private static final String NEWEST = """
            select e.*, coalesce(e.moved_to, e.group_id) as in_group
            from store.event e
            where e.location is not null and e.first_day is not null
            order by e.first_day desc
            limit ?""";

    private final Sites sites;
    private final Map<Kind, NavigableMap<LocalDate, List<Kept>>> reports = new HashMap<>();
    private final NavigableMap<LocalDate, Integer> sizes = new TreeMap<>();
    private int kept;

    private record Kind(EventType type, String place) {}

    private record Kept(Placed placed, Instant articleAt) {}

    RecentReports(Sites sites) {
        this.sites = sites;
    }

    /** Remembers what is stored already. */
    void load(Connection connection, int most) throws SQLException {
        Sql.list(connection, NEWEST, parameters -> parameters.number(most), row -> {
            Placed placed = EventCandidates.placed(row, sites);
            if (placed.report().isPlaced()) {
                add(
                        placed,
                        Objects.requireNonNull(row.getTimestamp("article_at")).toInstant());
            }
            return true;
        });
    }

    /** Reports of other articles that may tell of the same event, of the newest articles. */
    List<Placed> beside(Report report) {
        Days days = Objects.requireNonNull(report.days());
        List<Kept> found = new ArrayList<>();
        for (String place : sites.comparable(Objects.requireNonNull(report.site()))) {
            NavigableMap<LocalDate, List<Kept>> ofPlace = reports.get(new Kind(report.type(), place));
            if (ofPlace != null) {
                ofPlace.subMap(
                                days.first().minusDays(LONGEST),
                                true,
                                days.last().plusDays(1),
                                true)
                        .values()
                        .forEach(found::addAll);
            }
        }
        found.removeIf(one -> Objects.requireNonNull(one.placed().report().days())
                        .last()
                        .isBefore(days.first().minusDays(1))
                || one.placed().report().articleId().equals(report.articleId()));
        found.sort(Comparator.comparing(Kept::articleAt).reversed());
        return found.stream().limit(MOST).map(Kept::placed).toList();
    }

    void add(Placed placed, Instant articleAt) {
        Report report = placed.report();
        LocalDate day = Objects.requireNonNull(report.days()).first();
        Kind kind =
                new Kind(report.type(), Objects.requireNonNull(report.site()).id());
        reports.computeIfAbsent(kind, key -> new TreeMap<>())
                .computeIfAbsent(day, key -> new ArrayList<>())
                .add(new Kept(placed, articleAt));
        sizes.merge(day, 1, Integer::sum);
        kept++;
        while (kept > MOST_KEPT) {
            LocalDate oldest = sizes.firstKey();
            kept -= Objects.requireNonNull(sizes.remove(oldest));
            reports.values().forEach(ofPlace -> ofPlace.remove(oldest));
        }
    }
}
