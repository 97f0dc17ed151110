package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Table {@code search_document}: always the active revisions. */
final class SearchDocuments {

    private static final String REMOVE = "delete from store.search_document where revision = any(?::bigint[])";

    private static final String ADD = """
            insert into store.search_document (article, revision, article_id, source, language, sort_at, document)
            select r.article, r.id, a.article_id, r.source, r.language, coalesce(r.published_at, '-infinity'),
              corpus.document(r.title, r.text)
            from store.revision r
            join store.article a on a.id = r.article
            where r.id = any(?::bigint[])""";

    private SearchDocuments() {}

    static void replace(Connection connection, Collection<Long> superseded, Collection<Long> active)
            throws SQLException {
        Sql.update(connection, REMOVE, parameters -> parameters.array("int8", superseded));
        Sql.update(connection, ADD, parameters -> parameters.array("int8", active));
    }
}
