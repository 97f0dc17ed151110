package org.watchline.gateway.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Reads cards from rows of corpus.search, which the statement calls {@code s}. */
public final class ArticleCards {

    public static final String COLUMNS =
            "s.article_id, s.revision, s.title, s.source, s.url, s.published_at, s.ingested_at, s.language";

    /** How PostgreSQL writes the order of undated articles, and reads it again. */
    private static final String UNDATED = "-infinity";

    private ArticleCards() {}

    public static ArticleCard read(ResultSet row) throws SQLException {
        return new ArticleCard(
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                row.getString("title"),
                row.getString("source"),
                row.getString("url"),
                Columns.instant(row, "published_at"),
                Columns.presentInstant(row, "ingested_at"),
                row.getString("language"));
    }

    public static String sortKey(ResultSet row) throws SQLException {
        OffsetDateTime key = row.getObject("sort_at", OffsetDateTime.class);
        return key.equals(OffsetDateTime.MIN) ? UNDATED : key.toInstant().toString();
    }
}
