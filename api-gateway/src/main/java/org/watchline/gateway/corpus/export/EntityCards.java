package org.watchline.gateway.corpus.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads what entities are, without what is counted of them. */
final class EntityCards {

    static final String COLUMNS = "e.entity_id, e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata";

    private EntityCards() {}

    /** The cards of entities by the ids they are tagged with. */
    static Map<String, EntityCard> of(Corpus.Snapshot snapshot, Collection<String> taggedIds) throws SQLException {
        Map<String, EntityCard> cards = new HashMap<>();
        Sql sql = Sql.of("select tagged.id, " + COLUMNS).add("""
                        from unnest(?::text[]) as tagged (id)
                        left join entity_redirect r on r.entity_id = tagged.id
                        join entity e on e.entity_id = coalesce(r.into_id, tagged.id)""", (Object) taggedIds.toArray(String[]::new));
        snapshot.list(sql, row -> cards.put(row.getString("id"), read(row)));
        return cards;
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
