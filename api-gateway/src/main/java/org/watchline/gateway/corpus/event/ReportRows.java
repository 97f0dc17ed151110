package org.watchline.gateway.corpus.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
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
                row.getString("text_hash"),
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
                row.getString("url"),
                Columns.instant(row, "published_at"),
                Columns.presentInstant(row, "article_ingested_at"));
    }

    /** An event with the entities that others were merged into. */
    static Event resolved(Event event, Map<String, String> merged) {
        return new Event(
                event.id(),
                event.type(),
                event.mode(),
                event.start(),
                event.end(),
                event.trigger(),
                resolved(event.actors(), merged),
                resolved(event.recipients(), merged),
                resolved(event.location(), merged),
                event.date(),
                event.datePrecision(),
                event.dateBasis(),
                event.killed(),
                event.wounded(),
                event.arrested(),
                event.modality(),
                resolved(event.claimedBy(), merged),
                event.citations());
    }

    private static List<String> resolved(List<String> ids, Map<String, String> merged) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(resolved(id, merged)))
                .distinct()
                .toList();
    }

    private static @Nullable String resolved(@Nullable String id, Map<String, String> merged) {
        return id == null ? null : merged.getOrDefault(id, id);
    }
}
