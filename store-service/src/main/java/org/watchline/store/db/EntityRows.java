package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;

/**
 * Table {@code entity}. Rows that are as they should be are not touched, so that batches do not wait for each other.
 */
final class EntityRows {

    private static final String UPSERT = """
            insert into store.entity
              (entity_id, name, type, kind, latitude, longitude, wikidata, described_by)
            select card.*
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::float8[], ?::text[], ?::integer[])
              as card (entity_id, name, type, kind, latitude, longitude, wikidata, run)
            cross join store.pointer as pointer
            where not exists (
              select from store.entity e
              where e.entity_id = card.entity_id
                and ((e.described_by <= pointer.run, e.described_by) > (card.run <= pointer.run, card.run)
                  or (e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata) is not distinct from
                    (card.name, card.type, card.kind, card.latitude, card.longitude, card.wikidata)))
            order by card.entity_id
            on conflict (entity_id) do update set
              name = excluded.name,
              type = excluded.type,
              kind = excluded.kind,
              latitude = excluded.latitude,
              longitude = excluded.longitude,
              wikidata = excluded.wikidata,
              described_by = excluded.described_by
            where (entity.described_by <= (select run from store.pointer), entity.described_by)
              <= (excluded.described_by <= (select run from store.pointer), excluded.described_by)""";

    /** What every run says, for the time when another one is shown. */
    private static final String REMEMBER = """
            insert into store.entity_description as said
              (entity_id, name, type, kind, latitude, longitude, wikidata, run)
            select card.*
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::float8[], ?::text[], ?::integer[])
              as card (entity_id, name, type, kind, latitude, longitude, wikidata, run)
            where not exists (
              select from store.entity_description e
              where e.entity_id = card.entity_id and e.run = card.run
                and (e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata) is not distinct from
                  (card.name, card.type, card.kind, card.latitude, card.longitude, card.wikidata))
            order by card.entity_id
            on conflict (entity_id, run) do update set
              name = excluded.name,
              type = excluded.type,
              kind = excluded.kind,
              latitude = excluded.latitude,
              longitude = excluded.longitude,
              wikidata = excluded.wikidata""";

    private static final String ADD = """
            insert into store.entity (entity_id, name, type, kind, latitude, longitude, wikidata)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String KNOWN = "select entity_id from store.entity where entity_id = any(?::text[])";

    /** A description and the database's id of the run that gives it. */
    record Description(EntityCard card, int run) {}

    private EntityRows() {}

    /** Those of the entities that a run has described. */
    static Set<String> described(Connection connection, Collection<String> entityIds) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                KNOWN + " and described_by is not null",
                parameters -> parameters.texts(entityIds),
                row -> row.getString("entity_id")));
    }

    /** Makes room for entities that people added, unless they are there. */
    static void add(Connection connection, Collection<EntityCard> cards) throws SQLException {
        Sql.batch(
                connection,
                ADD,
                cards,
                (parameters, card) -> parameters
                        .text(card.id())
                        .text(card.name())
                        .text(card.type().name())
                        .text(card.kind())
                        .decimal(card.latitude())
                        .decimal(card.longitude())
                        .text(card.wikidata()));
    }

    /** Keeps the descriptions, at most one per entity; those count that no run which is shown rather has given. */
    static void describe(Connection connection, Collection<Description> descriptions) throws SQLException {
        keep(connection, UPSERT, descriptions);
        keep(connection, REMEMBER, descriptions);
    }

    private static void keep(Connection connection, String sql, Collection<Description> descriptions)
            throws SQLException {
        Sql.update(
                connection,
                sql,
                parameters -> parameters
                        .array("text", column(descriptions, EntityCard::id))
                        .array("text", column(descriptions, EntityCard::name))
                        .array("text", column(descriptions, card -> card.type().name()))
                        .array("text", column(descriptions, EntityCard::kind))
                        .array("float8", column(descriptions, EntityCard::latitude))
                        .array("float8", column(descriptions, EntityCard::longitude))
                        .array("text", column(descriptions, EntityCard::wikidata))
                        .integers(descriptions.stream().map(Description::run).toList()));
    }

    /** Those of the entities that are described. */
    static Set<String> known(Connection connection, Collection<String> entityIds) throws SQLException {
        return new HashSet<>(Sql.list(
                connection, KNOWN, parameters -> parameters.texts(entityIds), row -> row.getString("entity_id")));
    }

    private static List<@Nullable Object> column(
            Collection<Description> descriptions, Function<EntityCard, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>();
        descriptions.forEach(description -> values.add(column.apply(description.card())));
        return values;
    }
}
