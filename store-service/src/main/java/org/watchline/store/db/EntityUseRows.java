package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.annotation.EntityUse;
import org.watchline.store.article.NewSet;

/** Tables {@code article_entity}, {@code effective_entity} and {@code entity_alias}. */
final class EntityUseRows {

    private static final String COLUMNS = """
             (annotation_set, entity_id, article_id, sort_at, mentions, names, name_mentions)""";

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

    /** A name of an entity. */
    record Spelling(String entityId, String name) implements Comparable<Spelling> {

        private static final Comparator<Spelling> ORDER =
                Comparator.comparing(Spelling::entityId).thenComparing(Spelling::name);

        @Override
        public int compareTo(Spelling other) {
            return ORDER.compare(this, other);
        }
    }

    private EntityUseRows() {}

    /** Adds what new sets say of entities. */
    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        List<Row> rows = rows(sets);
        copy(connection, "store.article_entity", rows);
        addAliases(connection, sets, new HashSet<>());
        List<Long> ids = sets.stream().map(NewSet::id).toList();
        Sql.update(connection, APPLY_CURATION, parameters -> parameters.array("int8", ids));
    }

    /** Adds what new sets say of entities as far as it is theirs alone, where no decision stands. */
    static void insertUncurated(Connection connection, List<NewSet> sets) throws SQLException {
        List<Row> rows = rows(sets);
        copy(connection, "store.article_entity", rows);
        copy(connection, "store.effective_entity", rows);
    }

    /** Adds the spellings under which new sets have entities, as far as there are others than these. */
    static void addAliases(Connection connection, List<NewSet> sets, Set<Spelling> known) throws SQLException {
        List<Row> rows = rows(sets);
        Set<Spelling> wanted = new TreeSet<>();
        rows.forEach(row -> row.use()
                .names()
                .forEach(name -> wanted.add(new Spelling(row.use().entityId(), name))));
        wanted.removeAll(known);
        addAliases(connection, wanted);
        known.addAll(wanted);
    }

    private static List<Row> rows(List<NewSet> sets) {
        return sets.stream()
                .flatMap(set -> EntityUse.of(set.source().annotations().mentions()).stream()
                        .map(use -> new Row(set, use)))
                .toList();
    }

    private static void copy(Connection connection, String table, List<Row> rows) throws SQLException {
        Copy.rows(connection, table + COLUMNS, rows, (fields, row) -> {
            ArticleIngested ingested = row.set().source().ingested();
            fields.number(row.set().id())
                    .text(row.use().entityId())
                    .uuid(ingested.articleId())
                    .timeOrBeforeAll(ingested.article().publishedAt())
                    .number(row.use().mentions())
                    .texts(row.use().names())
                    .integers(row.use().nameMentions());
        });
    }

    private static void addAliases(Connection connection, Collection<Spelling> spellings) throws SQLException {
        Sql.update(
                connection,
                ADD_ALIASES,
                parameters -> parameters
                        .texts(spellings.stream().map(Spelling::entityId).toList())
                        .texts(spellings.stream().map(Spelling::name).toList()));
    }
}
