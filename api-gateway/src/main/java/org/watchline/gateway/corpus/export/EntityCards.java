package org.watchline.gateway.corpus.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads what entities are, without what is counted of them. */
final class EntityCards {

    static final String COLUMNS = "e.entity_id, e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata";

    private EntityCards() {}

    /** The cards of entities by their ids; those that the corpus does not describe have none. */
    static Map<String, EntityCard> of(Corpus.Snapshot snapshot, Collection<String> ids) throws SQLException {
        Sql sql = Sql.of("select " + COLUMNS)
                .add("from entity e where e.entity_id = any (?)", (Object) ids.toArray(String[]::new));
        return snapshot.list(sql, EntityCards::read).stream()
                .collect(Collectors.toMap(EntityCard::id, Function.identity()));
    }

    static EntityCard read(ResultSet row) throws SQLException {
        return new EntityCard(
                row.getString("entity_id"),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")),
                row.getString("kind"),
                Columns.decimal(row, "latitude"),
                Columns.decimal(row, "longitude"),
                row.getString("wikidata"));
    }
}
