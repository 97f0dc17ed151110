package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * Every step looks up by a key what the one before has found, whatever is known of the tables: "offset 0" keeps
     * them apart. A plan that was made while they were empty would go on to read them whole, and is kept until there
     * are statistics. The order names the address, too, so that only the index by address has it.
     */
    private static final String BESIDE = """
            select own.hash, found.id
            from unnest(?::text[]) as own (hash)
            cross join lateral (
              select distinct t.id
              from (
                select r.article from store.revision r
                where r.text_hash = own.hash and r.known_to is null offset 0) as mine
              cross join lateral (
                select page.address from store.page_address page where page.article = mine.article offset 0) as page
              cross join lateral (
                select same.article from store.page_address same
                where same.address = page.address and same.article <> mine.article
                order by same.address desc, same.article desc
                limit ?) as beside
              cross join lateral (
                select r.text_hash from store.revision r
                where r.article = beside.article and r.known_to is null offset 0) as other
              cross join lateral (
                select text.id from store.distinct_text text where text.text_hash = other.text_hash offset 0) as t
              order by t.id desc
              limit ?) as found""";

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

    /** By hash of a text, the texts of other articles at an address where an article has this text. */
    static Map<String, Set<Long>> textsBeside(Connection connection, Collection<String> hashes, int most)
            throws SQLException {
        Map<String, Set<Long>> beside = new HashMap<>();
        Sql.list(
                connection,
                BESIDE,
                parameters -> parameters.texts(hashes).number(most).number(most),
                row -> beside.computeIfAbsent(row.getString("hash"), hash -> new HashSet<>())
                        .add(row.getLong("id")));
        return beside;
    }
}
