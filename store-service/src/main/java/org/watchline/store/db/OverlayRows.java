package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.curation.Curation;
import org.watchline.contracts.curation.Description;
import org.watchline.contracts.curation.Redirect;
import org.watchline.contracts.curation.Spelling;
import org.watchline.contracts.curation.SpellingClaim;
import org.watchline.contracts.curation.SpellingRuling;
import org.watchline.store.curation.Touched;

/**
 * Tables {@code entity_redirect}, {@code spelling_ruling}, {@code spelling_claim} and {@code entity_overlay}: what
 * follows from the decisions that stand. Rows that no longer follow are closed, never removed.
 */
final class OverlayRows {

    private static final String REDIRECTS = "select entity_id, into_id, decision from store.known_redirect";
    private static final String CLOSE_REDIRECT =
            "update store.entity_redirect set known_to = ? where entity_id = ? and known_to is null";
    private static final String ADD_REDIRECT =
            "insert into store.entity_redirect (known_from, entity_id, into_id, decision) values (?, ?, ?, ?)";

    private static final String RULINGS = "select entity_id, name, into_id, decision from store.known_ruling";
    private static final String CLOSE_RULING = "update store.spelling_ruling set known_to = ?"
            + " where entity_id = ? and name_key = corpus.spelling_key(?) and known_to is null";
    private static final String ADD_RULING =
            "insert into store.spelling_ruling (known_from, entity_id, name, name_key, into_id, decision)"
                    + " select ?, ?, name, corpus.spelling_key(name), ?, ? from (select ?::text as name) as given";

    private static final String CLAIMS = "select name, entity_id, prevails, decision from store.known_claim";
    private static final String CLOSE_CLAIM = "update store.spelling_claim set known_to = ?"
            + " where entity_id = ? and name_key = corpus.spelling_key(?) and known_to is null";
    private static final String ADD_CLAIM =
            "insert into store.spelling_claim (known_from, name, name_key, entity_id, prevails, decision)"
                    + " select ?, name, corpus.spelling_key(name), ?, ?, ? from (select ?::text as name) as given";

    private static final String OVERLAYS = "select entity_id, name, type, kind from store.known_overlay";
    private static final String CLOSE_OVERLAY =
            "update store.entity_overlay set known_to = ? where entity_id = ? and known_to is null";
    private static final String ADD_OVERLAY =
            "insert into store.entity_overlay (known_from, entity_id, name, type, kind) values (?, ?, ?, ?, ?)";

    private record Place(String entityId, String key) {}

    private record Overlay(
            String entityId,
            @Nullable String name,
            @Nullable String type,
            @Nullable String kind) {}

    private OverlayRows() {}

    /** Brings the tables to what follows now, and tells what that touches. */
    static Touched follow(Connection connection, Curation now, Instant at) throws SQLException {
        Touched.Collector touched = new Touched.Collector();
        replace(
                connection,
                Sql.list(connection, REDIRECTS, parameters -> {}, OverlayRows::redirect),
                now.redirects(),
                Redirect::entityId,
                (parameters, row) -> parameters.time(at).text(row.entityId()),
                CLOSE_REDIRECT,
                (parameters, row) -> parameters
                        .time(at)
                        .text(row.entityId())
                        .text(row.into())
                        .uuid(row.decision()),
                ADD_REDIRECT,
                touched::add);
        replace(
                connection,
                Sql.list(connection, RULINGS, parameters -> {}, OverlayRows::ruling),
                now.rulings(),
                row -> new Place(row.entityId(), Spelling.key(row.name())),
                (parameters, row) -> parameters.time(at).text(row.entityId()).text(row.name()),
                CLOSE_RULING,
                (parameters, row) -> parameters
                        .time(at)
                        .text(row.entityId())
                        .text(row.into())
                        .uuid(row.decision())
                        .text(row.name()),
                ADD_RULING,
                touched::add);
        replace(
                connection,
                Sql.list(connection, CLAIMS, parameters -> {}, OverlayRows::claim),
                now.claims(),
                row -> new Place(row.entityId(), Spelling.key(row.name())),
                (parameters, row) -> parameters.time(at).text(row.entityId()).text(row.name()),
                CLOSE_CLAIM,
                (parameters, row) -> parameters
                        .time(at)
                        .text(row.entityId())
                        .flag(row.prevails())
                        .uuid(row.decision())
                        .text(row.name()),
                ADD_CLAIM,
                touched::add);
        describe(connection, now, at);
        return touched.all();
    }

    private static void describe(Connection connection, Curation now, Instant at) throws SQLException {
        Set<String> listed = EntityRows.described(connection, now.descriptions().keySet());
        List<EntityCard> added = new ArrayList<>();
        List<Overlay> overlays = new ArrayList<>();
        for (Description description : now.descriptions().values()) {
            boolean unknown = !listed.contains(description.card().id());
            if (unknown) {
                added.add(description.card());
            }
            if (unknown || description.name() != null || description.type() != null || description.kind() != null) {
                overlays.add(overlay(description));
            }
        }
        EntityRows.add(connection, added);
        replace(
                connection,
                Sql.list(connection, OVERLAYS, parameters -> {}, OverlayRows::overlay),
                overlays,
                Overlay::entityId,
                (parameters, row) -> parameters.time(at).text(row.entityId()),
                CLOSE_OVERLAY,
                (parameters, row) -> parameters
                        .time(at)
                        .text(row.entityId())
                        .text(row.name())
                        .text(row.type())
                        .text(row.kind()),
                ADD_OVERLAY,
                row -> {});
    }

    /** Closes what is not wanted any more and adds what is new; whoever is told hears of both. */
    private static <T> void replace(
            Connection connection,
            List<T> present,
            List<T> wanted,
            Function<T, Object> place,
            Sql.RowWriter<T> closing,
            String close,
            Sql.RowWriter<T> adding,
            String add,
            Consumer<T> told)
            throws SQLException {
        Map<Object, T> unique = new LinkedHashMap<>();
        wanted.forEach(row -> unique.put(place.apply(row), row));
        Set<T> before = new HashSet<>(present);
        Set<T> after = new HashSet<>(unique.values());
        List<T> gone = present.stream().filter(row -> !after.contains(row)).toList();
        List<T> fresh = after.stream().filter(row -> !before.contains(row)).toList();
        Sql.batch(connection, close, gone, closing);
        Sql.batch(connection, add, fresh, adding);
        gone.forEach(told);
        fresh.forEach(told);
    }

    private static Redirect redirect(ResultSet row) throws SQLException {
        return new Redirect(
                row.getString("entity_id"), row.getString("into_id"), row.getObject("decision", UUID.class));
    }

    private static SpellingRuling ruling(ResultSet row) throws SQLException {
        return new SpellingRuling(
                row.getString("entity_id"),
                row.getString("name"),
                row.getString("into_id"),
                row.getObject("decision", UUID.class));
    }

    private static SpellingClaim claim(ResultSet row) throws SQLException {
        return new SpellingClaim(
                row.getString("name"),
                row.getString("entity_id"),
                row.getBoolean("prevails"),
                row.getObject("decision", UUID.class));
    }

    private static Overlay overlay(ResultSet row) throws SQLException {
        return new Overlay(
                row.getString("entity_id"), row.getString("name"), row.getString("type"), row.getString("kind"));
    }

    private static Overlay overlay(Description said) {
        EntityType type = said.type();
        return new Overlay(said.card().id(), said.name(), type == null ? null : type.name(), said.kind());
    }
}
