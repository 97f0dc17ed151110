package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private static final TimedTable<Redirect> REDIRECTS = new TimedTable<>(
            "select entity_id, into_id, decision from store.known_redirect",
            OverlayRows::redirect,
            Redirect::entityId,
            "update store.entity_redirect set known_to = ? where entity_id = ? and known_to is null",
            (parameters, row) -> parameters.text(row.entityId()),
            "insert into store.entity_redirect (known_from, entity_id, into_id, decision) values (?, ?, ?, ?)",
            (parameters, row) ->
                    parameters.text(row.entityId()).text(row.into()).uuid(row.decision()));

    private static final TimedTable<SpellingRuling> RULINGS = new TimedTable<>(
            "select entity_id, name, into_id, decision from store.known_ruling",
            OverlayRows::ruling,
            row -> new Place(row.entityId(), Spelling.key(row.name())),
            """
            update store.spelling_ruling set known_to = ?
            where entity_id = ? and name_key = corpus.spelling_key(?) and known_to is null""",
            (parameters, row) -> parameters.text(row.entityId()).text(row.name()),
            """
            insert into store.spelling_ruling (known_from, entity_id, into_id, decision, name, name_key)
            select ?, ?, ?, ?, name, corpus.spelling_key(name) from (select ?::text as name) as given""",
            (parameters, row) -> parameters
                    .text(row.entityId())
                    .text(row.into())
                    .uuid(row.decision())
                    .text(row.name()));

    private static final TimedTable<SpellingClaim> CLAIMS = new TimedTable<>(
            "select name, entity_id, prevails, decision from store.known_claim",
            OverlayRows::claim,
            row -> new Place(row.entityId(), Spelling.key(row.name())),
            """
            update store.spelling_claim set known_to = ?
            where entity_id = ? and name_key = corpus.spelling_key(?) and known_to is null""",
            (parameters, row) -> parameters.text(row.entityId()).text(row.name()),
            """
            insert into store.spelling_claim (known_from, entity_id, prevails, decision, name, name_key)
            select ?, ?, ?, ?, name, corpus.spelling_key(name) from (select ?::text as name) as given""",
            (parameters, row) -> parameters
                    .text(row.entityId())
                    .flag(row.prevails())
                    .uuid(row.decision())
                    .text(row.name()));

    private static final TimedTable<Overlay> OVERLAYS = new TimedTable<>(
            "select entity_id, name, type, kind from store.known_overlay",
            OverlayRows::overlay,
            Overlay::entityId,
            "update store.entity_overlay set known_to = ? where entity_id = ? and known_to is null",
            (parameters, row) -> parameters.text(row.entityId()),
            "insert into store.entity_overlay (known_from, entity_id, name, type, kind) values (?, ?, ?, ?, ?)",
            (parameters, row) -> parameters
                    .text(row.entityId())
                    .text(row.name())
                    .text(row.type())
                    .text(row.kind()));

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
        REDIRECTS.follow(connection, now.redirects(), at, touched::add);
        RULINGS.follow(connection, now.rulings(), at, touched::add);
        CLAIMS.follow(connection, now.claims(), at, touched::add);
        describe(connection, now, at, touched);
        return touched.all();
    }

    private static void describe(Connection connection, Curation now, Instant at, Touched.Collector touched)
            throws SQLException {
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
        OVERLAYS.follow(connection, overlays, at, row -> {
            if (row.type() != null) {
                touched.addType(row.entityId(), row.type());
            }
        });
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
