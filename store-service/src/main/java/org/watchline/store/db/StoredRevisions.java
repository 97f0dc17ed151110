package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;

/** Stored revisions as the articles that once came in, so that they can take the same way again. */
final class StoredRevisions {

    private static final int MOST = 50;

    /** Of text in one portion, unless one article alone has more. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** The original is left out: it is kept already, and nobody on the way reads it. */
    private static final String WAITING = """
            select r.*, a.article_id, next.tries
            from (
              select i.revision, i.tries, row_number() over (order by i.revision) as place,
                sum(octet_length(said.text)) over (order by i.revision) as bytes
              from (
                select revision, tries from store.replay_item
                where replay = ? and sent_at is null
                order by revision limit ?) as i
              join store.revision said on said.id = i.revision) as next
            join store.revision r on r.id = next.revision
            join store.article a on a.id = r.article
            where next.place = 1 or next.bytes <= ?
            order by r.id""";

    /**
     * A revision.
     *
     * @param revision the database's id
     * @param tries how often it was sent in vain
     */
    record Row(long revision, int tries, ArticleIngested article) {}

    private StoredRevisions() {}

    /** The next ones of a re-processing, at most so many and never many at once. */
    static List<Row> waiting(Connection connection, UUID replay, int most) throws SQLException {
        return Sql.list(
                connection,
                WAITING,
                parameters ->
                        parameters.uuid(replay).number(Math.min(most, MOST)).number(MOST_BYTES),
                row -> new Row(row.getLong("id"), row.getInt("tries"), ingested(row)));
    }

    private static ArticleIngested ingested(ResultSet row) throws SQLException {
        return new ArticleIngested(
                row.getObject("article_id", UUID.class),
                row.getString("submission_id"),
                time(row, "received_at"),
                row.getString("content_hash"),
                new Fingerprint(row.getString("fingerprint_scheme"), texts(row, "fingerprint_values")),
                article(row),
                null);
    }

    private static Article article(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Article(
                row.getString("client_id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("source"),
                texts(row, "authors"),
                published == null ? null : published.toInstant(),
                row.getString("language"),
                texts(row, "tags"),
                row.getString("text"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
