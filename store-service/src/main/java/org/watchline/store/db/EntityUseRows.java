package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.annotation.EntityUse;
import org.watchline.store.article.NewSet;

/** Tables {@code article_entity}, {@code effective_entity} and {@code entity_alias}. */
final class EntityUseRows {

    private static final String INSERT = """
            insert into store.article_entity
              (annotation_set, entity_id, article_id, sort_at, mentions, names, name_mentions)
            values (?, ?, ?, coalesce(?, '-infinity'::timestamptz), ?, ?, ?)""";

    private static final String ADD_ALIASES = """
            insert into store.entity_alias (entity_id, name)
            select distinct seen.entity_id, seen.name
            from unnest(?::text[], ?::text[]) as seen (entity_id, name)
            where not exists (
              select from store.entity_alias alias
              where alias.entity_id = seen.entity_id and alias.name = seen.name)
            order by seen.entity_id, seen.name
            on conflict do nothing""";

    private static final String APPLY_CURATION = "call store.apply_curation(?::bigint[])";

    private record Row(NewSet set, EntityUse use) {}

    private EntityUseRows() {}

    /** Adds what new sets say of entities. */
    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        List<Row> rows = sets.stream()
                .flatMap(set -> EntityUse.of(set.source().annotations().mentions()).stream()
                        .map(use -> new Row(set, use)))
                .toList();
        Sql.batch(connection, INSERT, rows, (parameters, row) -> {
            ArticleIngested ingested = row.set().source().ingested();
            parameters
                    .number(row.set().id())
                    .text(row.use().entityId())
                    .uuid(ingested.articleId())
                    .time(ingested.article().publishedAt())
                    .number(row.use().mentions())
                    .texts(row.use().names())
                    .integers(row.use().nameMentions());
        });
        addAliases(connection, rows);
        List<Long> ids = sets.stream().map(NewSet::id).toList();
        Sql.update(connection, APPLY_CURATION, parameters -> parameters.array("int8", ids));
    }

    private static void addAliases(Connection connection, List<Row> rows) throws SQLException {
        List<String> entities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            for (String name : row.use().names()) {
                entities.add(row.use().entityId());
                names.add(name);
            }
        }
        Sql.update(
                connection,
                ADD_ALIASES,
                parameters -> parameters.texts(entities).texts(names));
    }
}
