package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.identity.PageAddress;
import org.watchline.store.article.NewRevision;

/** Table {@code page_address}: articles that may be one page under two addresses. */
final class PageRows {

    private static final String NOTE = """
            insert into store.page_address (article, address) values (?, ?)
            on conflict (article) do update set address = excluded.address""";

    private static final String OF_TEXT = """
            select r.article, r.url from store.revision r
            where r.text_hash = ? and r.known_to is null and r.url is not null""";

    private static final String REMOVE = "delete from store.page_address where article = ?";

    private static final String BESIDE = """
            select distinct t.id
            from store.revision own
            join store.page_address page on page.article = own.article
            cross join lateral (
              select same.article from store.page_address same
              where same.address = page.address and same.article <> own.article
              order by same.article desc
              limit ?) as beside
            join store.revision r on r.article = beside.article and r.known_to is null
            join store.distinct_text t on t.text_hash = r.text_hash
            where own.text_hash = ? and own.known_to is null
            order by t.id desc
            limit ?""";

    private record Page(long article, String address) {}

    private PageRows() {}

    /** Notes where the articles of these revisions are. */
    static void note(Connection connection, List<NewRevision> revisions) throws SQLException {
        Sql.batch(connection, REMOVE, revisions, (parameters, revision) -> parameters.number(revision.article()));
        insert(
                connection,
                revisions.stream().flatMap(revision -> page(revision).stream()).toList());
    }

    /** Notes where the articles are that have this text. */
    static void noteOf(Connection connection, String hash) throws SQLException {
        List<Optional<Page>> pages = Sql.list(
                connection,
                OF_TEXT,
                parameters -> parameters.text(hash),
                row -> page(row.getLong("article"), row.getString("url")));
        insert(connection, pages.stream().flatMap(Optional::stream).toList());
    }

    private static void insert(Connection connection, List<Page> pages) throws SQLException {
        Sql.batch(
                connection,
                NOTE,
                pages,
                (parameters, page) -> parameters.number(page.article()).text(page.address()));
    }

    private static Optional<Page> page(NewRevision revision) {
        return page(revision.article(), revision.source().ingested().article().url());
    }

    private static Optional<Page> page(long article, @Nullable String url) {
        return Optional.ofNullable(url).flatMap(PageAddress::of).map(address -> new Page(article, address));
    }

    /** Notes that an article is nowhere any more. */
    static void remove(Connection connection, long article) throws SQLException {
        Sql.update(connection, REMOVE, parameters -> parameters.number(article));
    }

    /** Texts of other articles at an address where an article has this text. */
    static Set<Long> textsBeside(Connection connection, String hash, int most) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                BESIDE,
                parameters -> parameters.number(most).text(hash).number(most),
                row -> row.getLong("id")));
    }
}
