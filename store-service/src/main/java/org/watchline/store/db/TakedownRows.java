package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Table {@code takedown}, as filing reads it. */
final class TakedownRows {

    private static final String STANDING = """
            select a.article_id
            from store.takedown t
            join store.article a on a.id = t.article
            where t.article = any(?::bigint[]) and t.lifted_at is null""";

    private TakedownRows() {}

    /** Which of the articles are not to come back. Their locks must be held: a takedown takes them as well. */
    static Set<UUID> standing(Connection connection, Collection<Long> articles) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                STANDING,
                parameters -> parameters.array("int8", articles),
                row -> row.getObject("article_id", UUID.class)));
    }
}
