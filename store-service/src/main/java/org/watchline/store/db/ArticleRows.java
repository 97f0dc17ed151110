package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Table {@code article}: the articles' database ids, and their locks. */
final class ArticleRows {

    private static final String INSERT = """
            insert into store.article (article_id)
            select wanted from unnest(?::uuid[]) as wanted
            where not exists (select from store.article a where a.article_id = wanted)
            order by wanted
            on conflict do nothing""";

    private static final String LOCK = """
            select id, article_id from store.article
            where article_id = any(?::uuid[])
            order by article_id
            for no key update""";

    private static final String LOCK_KNOWN = "select id from store.article where article_id = ? for no key update";

    private static final String LOCK_OF_SETS = """
            select a.id from store.article a
            join store.revision r on r.article = a.id
            join store.annotation_set s on s.revision = r.id
            where s.id = any(?::bigint[])
            order by a.article_id
            for no key update of a""";

    private record Row(UUID articleId, long id) {}

    private ArticleRows() {}

    /** Creates the missing ones and locks all of them until the end of the transaction. */
    static Map<UUID, Long> lock(Connection connection, Collection<UUID> articleIds) throws SQLException {
        Sql.update(connection, INSERT, parameters -> parameters.array("uuid", articleIds));
        return Sql.list(
                        connection,
                        LOCK,
                        parameters -> parameters.array("uuid", articleIds),
                        row -> new Row(row.getObject("article_id", UUID.class), row.getLong("id")))
                .stream()
                .collect(Collectors.toMap(Row::articleId, Row::id));
    }

    /** Locks an article until the end of the transaction; empty if there never was one. */
    static Optional<Long> lockKnown(Connection connection, UUID articleId) throws SQLException {
        return Sql.list(connection, LOCK_KNOWN, parameters -> parameters.uuid(articleId), row -> row.getLong("id"))
                .stream()
                .findFirst();
    }

    /** Locks the articles of sets of annotations until the end of the transaction. */
    static void lockOfSets(Connection connection, Collection<Long> sets) throws SQLException {
        Sql.list(connection, LOCK_OF_SETS, parameters -> parameters.array("int8", sets), row -> row.getLong("id"));
    }
}
