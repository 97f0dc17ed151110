package org.watchline.gateway.corpus.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.feed.StoredFeed.Failure;
import org.watchline.gateway.corpus.feed.StoredFeed.Polling;

/** Reads feeds. */
@ApplicationScoped
public class FeedReader {

    private static final String SELECT = """
            select feed_id, url, title, given_title, source, tags, active, include, exclude, pages, interval_minutes,
              author, created_at, changed_at, polled_at, next_poll_at, interval_seconds, failures, error_type,
              error_detail, failing_since, listed, last_new_at, remarks
            from feed""";

    private static final String PROBLEMS = "https://watchline.org/problems/";

    private final Corpus corpus;

    FeedReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All of them by title; store-service keeps them few. */
    public List<StoredFeed> all() {
        return corpus.list(Sql.of(SELECT + " order by lower(title), feed_id"), FeedReader::feed);
    }

    /** One of them. */
    public Optional<StoredFeed> one(UUID id) {
        return corpus.first(Sql.of(SELECT + " where feed_id = ?", id), FeedReader::feed);
    }

    private static StoredFeed feed(ResultSet row) throws SQLException {
        return new StoredFeed(
                Columns.id(row, "feed_id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("given_title"),
                row.getString("source"),
                Columns.texts(row, "tags"),
                row.getBoolean("active"),
                Columns.texts(row, "include"),
                Columns.texts(row, "exclude"),
                row.getBoolean("pages"),
                Columns.number(row, "interval_minutes"),
                row.getString("author"),
                Columns.presentInstant(row, "created_at"),
                Columns.presentInstant(row, "changed_at"),
                polling(row));
    }

    private static Polling polling(ResultSet row) throws SQLException {
        return new Polling(
                Columns.instant(row, "polled_at"),
                Columns.instant(row, "next_poll_at"),
                Columns.number(row, "interval_seconds"),
                row.getInt("failures"),
                failure(row),
                Columns.number(row, "listed"),
                Columns.instant(row, "last_new_at"),
                Columns.texts(row, "remarks"));
    }

    private static @Nullable Failure failure(ResultSet row) throws SQLException {
        String type = row.getString("error_type");
        return type == null
                ? null
                : new Failure(
                        PROBLEMS + type, row.getString("error_detail"), Columns.presentInstant(row, "failing_since"));
    }
}
