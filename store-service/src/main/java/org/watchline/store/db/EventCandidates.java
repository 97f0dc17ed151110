package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.store.annotation.Days;
import org.watchline.store.event.Grouping.Placed;
import org.watchline.store.event.Report;
import org.watchline.store.event.Sites;

/** Stored reports that may tell of the same events as new ones. */
final class EventCandidates {

    /** Of the newest articles; an event of which more is told is found by these as well. */
    private static final int MOST = 200;

    /** Ids of entities have no blanks. */
    private static final String SEPARATOR = " ";

    private static final String NEAR = """
            select wanted.number, e.*, coalesce(e.moved_to, e.group_id) as in_group
            from unnest(?::integer[], ?::text[], ?::text[], ?::date[], ?::date[])
              as wanted (number, type, places, first_day, last_day)
            cross join lateral (
              select near.*
              from store.event near
              join store.shown_set shown on shown.id = near.annotation_set
              where near.location = any (string_to_array(wanted.places, ' '))
                and near.first_day between wanted.first_day - 8 and wanted.last_day + 1
                and near.last_day >= wanted.first_day - 1
                and near.type = wanted.type
              order by near.article_at desc, near.article_id, near.ordinal
              limit ?) as e""";

    private EventCandidates() {}

    /**
     * The candidates of each report.
     *
     * @param reports that are placed
     * @return by the report's index; none for reports without candidates
     */
    static Map<Integer, List<Placed>> of(Connection connection, List<Report> reports, Sites sites) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<LocalDate> firstDays = new ArrayList<>();
        List<LocalDate> lastDays = new ArrayList<>();
        for (Report report : reports) {
            Days days = Objects.requireNonNull(report.days());
            numbers.add(numbers.size());
            types.add(report.type().name());
            places.add(String.join(SEPARATOR, sites.comparable(Objects.requireNonNull(report.site()))));
            firstDays.add(days.first());
            lastDays.add(days.last());
        }
        Map<Integer, List<Placed>> candidates = new HashMap<>();
        Sql.list(
                connection,
                NEAR,
                parameters -> parameters
                        .integers(numbers)
                        .texts(types)
                        .texts(places)
                        .array("date", firstDays)
                        .array("date", lastDays)
                        .number(MOST),
                row -> candidates
                        .computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                        .add(placed(row, sites)));
        return candidates;
    }

    /** A report as it is stored, with the event that it is taken to tell of. */
    static Placed placed(ResultSet row, Sites sites) throws SQLException {
        return new Placed(report(row, sites), row.getObject("in_group", UUID.class));
    }

    private static Report report(ResultSet row, Sites sites) throws SQLException {
        String location = row.getString("location");
        return new Report(
                row.getObject("article_id", UUID.class),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                actors(row),
                texts(row, "recipients"),
                location == null ? null : sites.site(location),
                days(row),
                toll(row, "killed"),
                toll(row, "wounded"),
                toll(row, "arrested"),
                row.getBoolean("actual"),
                false,
                Set.of());
    }

    private static Set<String> actors(ResultSet row) throws SQLException {
        List<String> actors = new ArrayList<>(texts(row, "actors"));
        String claimant = row.getString("claimed_by");
        if (claimant != null) {
            actors.add(claimant);
        }
        return Set.copyOf(actors);
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray(column).getArray()));
    }

    private static @Nullable Toll toll(ResultSet row, String what) throws SQLException {
        int low = row.getInt(what + "_low");
        return row.wasNull() ? null : new Toll(low, row.getInt(what + "_best"), row.getInt(what + "_high"));
    }
}
