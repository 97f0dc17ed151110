package org.watchline.gateway.corpus.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.watchline.contracts.annotation.Citation;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.FoundRows;

/** Makes reports of rows. */
final class ReportRows {

    /** How PostgreSQL writes the time of what has none, and reads it again. */
    private static final String UNDATED = "-infinity";

    private ReportRows() {}

    static StoredReport report(ResultSet row) throws SQLException {
        return new StoredReport(
                Columns.id(row, "group_id"),
                FoundRows.event(row),
                row.getInt("ordinal"),
                source(row),
                Columns.items(row, "cited", Citation[].class),
                row.getString("story"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("actual"));
    }

    static EventPosition position(ResultSet row, Clock clock) throws SQLException {
        String key = clock == Clock.EVENT ? row.getString("key") : time(row.getObject("key", OffsetDateTime.class));
        return new EventPosition(key, Columns.id(row, "article_id"), row.getInt("ordinal"));
    }

    private static String time(OffsetDateTime key) {
        return key.equals(OffsetDateTime.MIN) ? UNDATED : key.toInstant().toString();
    }

    private static StoredReport.Source source(ResultSet row) throws SQLException {
        return new StoredReport.Source(
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("outlet_id"),
                row.getString("url"),
                Columns.instant(row, "published_at"),
                Columns.presentInstant(row, "article_ingested_at"));
    }
}
