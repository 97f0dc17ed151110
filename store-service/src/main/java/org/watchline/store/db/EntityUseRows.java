package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.annotation.EntityUse;
import org.watchline.store.article.NewSet;

/** Tables {@code article_entity} and {@code entity_alias}. */
final class EntityUseRows {

    private static final String INSERT = """
            insert into store.article_entity
              (annotation_set, entity, article_id, sort_at, mentions, names, name_mentions)
            values (?, ?, ?, coalesce(?, '-infinity'::timestamptz), ?, ?, ?)""";

    private static final String ADD_ALIASES = """
            insert into store.entity_alias (entity, name)
            select distinct seen.entity, seen.name
            from unnest(?::integer[], ?::text[]) as seen (entity, name)
            where not exists (
              select from store.entity_alias alias where alias.entity = seen.entity and alias.name = seen.name)
            order by seen.entity, seen.name
            on conflict do nothing""";

    private record Row(NewSet set, int entity, EntityUse use) {}

    private EntityUseRows() {}

    /**
     * Adds what new sets say of entities.
     *
     * @param entities the database's ids of all entities that are mentioned
     */
    static void insert(Connection connection, List<NewSet> sets, Map<String, Integer> entities) throws SQLException {
        List<Row> rows = rows(sets, entities);
        Sql.batch(connection, INSERT, rows, (parameters, row) -> {
            ArticleIngested ingested = row.set().source().ingested();
            parameters
                    .number(row.set().id())
                    .number(row.entity())
                    .uuid(ingested.articleId())
                    .time(ingested.article().publishedAt())
                    .number(row.use().mentions())
                    .texts(row.use().names())
                    .integers(row.use().nameMentions());
        });
        addAliases(connection, rows);
    }

    private static void addAliases(Connection connection, List<Row> rows) throws SQLException {
        List<Integer> entities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            for (String name : row.use().names()) {
                entities.add(row.entity());
                names.add(name);
            }
        }
        Sql.update(
                connection,
                ADD_ALIASES,
                parameters -> parameters.integers(entities).texts(names));
    }

    private static List<Row> rows(List<NewSet> sets, Map<String, Integer> entities) {
        List<Row> rows = new ArrayList<>();
        for (NewSet set : sets) {
            for (EntityUse use : EntityUse.of(set.source().annotations().mentions())) {
                rows.add(new Row(set, Objects.requireNonNull(entities.get(use.entityId())), use));
            }
        }
        return rows;
    }
}
