package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.store.article.NewChange;
import org.watchline.store.article.Place;

/** Table {@code change}. */
final class ChangeRows {

    /** A set that was deleted and comes again has its change already; the update only has it counted anew. */
    private static final String INSERT = """
            insert into store.change (article, revision, run, kind, at) values (?, ?, ?, ?, ?)
            on conflict (article, revision, run) do update set kind = change.kind""";

    private static final String FIND = """
            select article, revision, run, xid::text || '-' || seq::text as position, at
            from store.change
            join unnest(?::bigint[], ?::integer[], ?::integer[]) as wanted (article, revision, run)
              using (article, revision, run)""";

    /** A change that was made, with its place in the sequence. */
    record Change(Place place, String position, Instant at) {}

    private ChangeRows() {}

    static void insert(Connection connection, List<NewChange> changes, Instant now) throws SQLException {
        Sql.batch(
                connection,
                INSERT,
                changes,
                (parameters, change) -> parameters
                        .number(change.place().article())
                        .number(change.place().revision())
                        .number(change.place().run())
                        .text(change.kind().label())
                        .time(now));
    }

    /** The changes that filled these places. */
    static Map<Place, Change> at(Connection connection, Set<Place> places) throws SQLException {
        return Sql.list(
                        connection,
                        FIND,
                        parameters -> parameters
                                .array(
                                        "int8",
                                        places.stream().map(Place::article).toList())
                                .array(
                                        "int4",
                                        places.stream().map(Place::revision).toList())
                                .array("int4", places.stream().map(Place::run).toList()),
                        ChangeRows::read)
                .stream()
                .collect(Collectors.toMap(Change::place, change -> change));
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                new Place(row.getLong("article"), row.getInt("revision"), row.getInt("run")),
                row.getString("position"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
