package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.curation.EventReference;
import org.watchline.store.curation.KnownCorpus;

/** What is known, as a transaction sees it. */
final class KnownRows implements KnownCorpus {

    private static final String ENTITIES = """
            select e.entity_id, coalesce(o.name, e.name) as name, coalesce(o.type, e.type) as type,
              coalesce(o.kind, e.kind) as kind, e.latitude, e.longitude, e.wikidata
            from store.entity e
            left join store.known_overlay o on o.entity_id = e.entity_id
            where e.entity_id = any(?::text[]) and (e.described_by is not null or o.entity_id is not null)""";

    private static final String CALLED = """
            select distinct entity_id from corpus.entity_alias where entity_id in (
              select entity_id from store.entity_alias where corpus.spelling_key(name) = corpus.spelling_key(?)
              union select entity_id from store.known_claim where name_key = corpus.spelling_key(?))
            and corpus.spelling_key(name) = corpus.spelling_key(?)
            order by entity_id limit 5""";

    private static final String IS_SPELLING = """
            select 1 as one from corpus.entity_alias
            where entity_id = ? and corpus.spelling_key(name) = corpus.spelling_key(?)
            limit 1""";

    private static final String EVENT = """
            select e.event_id, e.type, substr(r.text, e.trigger_start + 1, e.trigger_end - e.trigger_start) as trigger
            from store.article a
            join store.revision r on r.article = a.id and r.known_to is null
            join store.shown_set shown on shown.revision = r.id
            join store.event e on e.annotation_set = shown.id
            where a.article_id = ? and e.event_id = ?""";

    private final Connection connection;

    KnownRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<String, EntityCard> entities(Collection<String> ids) {
        return asked(ENTITIES, parameters -> parameters.texts(ids), KnownRows::card).stream()
                .collect(Collectors.toMap(EntityCard::id, card -> card));
    }

    @Override
    public List<String> called(String name) {
        return asked(
                CALLED, parameters -> parameters.text(name).text(name).text(name), row -> row.getString("entity_id"));
    }

    @Override
    public boolean isSpelling(String entityId, String name) {
        return !asked(IS_SPELLING, parameters -> parameters.text(entityId).text(name), row -> row.getInt("one"))
                .isEmpty();
    }

    @Override
    public Optional<EventReference> event(UUID articleId, String eventId) {
        return asked(
                        EVENT,
                        parameters -> parameters.uuid(articleId).text(eventId),
                        row -> new EventReference(
                                articleId, eventId, EventType.valueOf(row.getString("type")), row.getString("trigger")))
                .stream()
                .findFirst();
    }

    private <T> List<T> asked(String sql, Sql.Binder binder, Sql.RowReader<T> reader) {
        try {
            return Sql.list(connection, sql, binder, reader);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(e);
        }
    }

    private static EntityCard card(ResultSet row) throws SQLException {
        return new EntityCard(
                row.getString("entity_id"),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")),
                row.getString("kind"),
                decimal(row, "latitude"),
                decimal(row, "longitude"),
                row.getString("wikidata"));
    }

    private static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
