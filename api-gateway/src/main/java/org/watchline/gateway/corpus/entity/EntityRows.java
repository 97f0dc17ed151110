package org.watchline.gateway.corpus.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Coordinates;

/** Reads entities from rows. */
final class EntityRows {

    /**
     * An entity {@code e} with its counts {@code t}. The dates come out of an index, which is why they are not columns
     * of a view.
     */
    static final String COLUMNS = """
            e.entity_id, e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata,
            coalesce(t.articles, 0) as article_count, coalesce(t.mentions, 0) as mention_count,
            (select ae.sort_at from article_entity ae
              where ae.entity_id = e.entity_id and ae.sort_at > '-infinity' order by ae.sort_at limit 1) as first_seen,
            (select ae.sort_at from article_entity ae
              where ae.entity_id = e.entity_id and ae.sort_at > '-infinity' order by ae.sort_at desc limit 1)
              as last_seen""";

    private EntityRows() {}

    static EntitySummary summary(ResultSet row) throws SQLException {
        return new EntitySummary(
                row.getString("entity_id"),
                row.getString("name"),
                type(row),
                row.getString("kind"),
                coordinates(row),
                row.getString("wikidata"),
                row.getLong("article_count"),
                row.getLong("mention_count"),
                Columns.instant(row, "first_seen"),
                Columns.instant(row, "last_seen"));
    }

    static RelatedEntity related(ResultSet row) throws SQLException {
        return new RelatedEntity(
                row.getString("entity_id"),
                row.getString("name"),
                type(row),
                row.getString("kind"),
                coordinates(row),
                row.getLong("articles"));
    }

    private static EntityType type(ResultSet row) throws SQLException {
        return EntityType.valueOf(row.getString("type"));
    }

    private static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = Columns.decimal(row, "latitude");
        Double longitude = Columns.decimal(row, "longitude");
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
