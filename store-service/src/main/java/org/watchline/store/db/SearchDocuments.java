package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;

/** Tables {@code search_document} and {@code search_document_past}: what search shows, and what it showed. */
final class SearchDocuments {

    private static final String CATCH_UP = "call store.catch_up_search(?::bigint[], ?)";

    private SearchDocuments() {}

    /** Lets search show the articles as the corpus knows them now. */
    static void catchUp(Connection connection, Collection<Long> articles, Instant now) throws SQLException {
        Sql.update(
                connection,
                CATCH_UP,
                parameters -> parameters.array("int8", articles).time(now));
    }
}
