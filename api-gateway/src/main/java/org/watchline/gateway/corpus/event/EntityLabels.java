package org.watchline.gateway.corpus.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.Sql;

/** Names entities. */
final class EntityLabels {

    private EntityLabels() {}

    /** The labels of entities, by id; that of one without a description has only its id. */
    static Map<String, EntityLabel> of(Collection<String> ids, Corpus.Snapshot snapshot) throws SQLException {
        Map<String, EntityLabel> labels = new HashMap<>();
        ids.forEach(id -> labels.put(id, new EntityLabel(id, id, null, null, null)));
        Sql sql = Sql.of(
                "select entity_id, name, type, kind, latitude, longitude from entity where entity_id = any (?)",
                (Object) ids.toArray(String[]::new));
        snapshot.list(sql, row -> labels.put(row.getString("entity_id"), label(row)));
        return labels;
    }

    private static EntityLabel label(ResultSet row) throws SQLException {
        return new EntityLabel(
                row.getString("entity_id"),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")),
                row.getString("kind"),
                coordinates(row));
    }

    private static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = Columns.decimal(row, "latitude");
        Double longitude = Columns.decimal(row, "longitude");
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
