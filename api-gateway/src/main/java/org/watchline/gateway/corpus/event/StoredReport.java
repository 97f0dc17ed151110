package org.watchline.gateway.corpus.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;

/**
 * What one article says of an event.
 *
 * @param group the event that it is taken to report
 * @param event with ids of entities as they are now, after merges
 * @param ordinal of the report within its article
 * @param sentence that holds its words
 * @param citations that support it
 * @param textHash equal for articles that have the same text
 * @param firstDay that its date covers; null without a date
 * @param position in the order in which it was read
 */
public record StoredReport(
        UUID group,
        Event event,
        int ordinal,
        Source source,
        Passage sentence,
        List<Citation> citations,
        String textHash,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean actual,
        EventPosition position) {

    public StoredReport {
        citations = List.copyOf(citations);
    }

    /** The article that says it. */
    public record Source(
            UUID articleId,
            int revision,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable Instant publishedAt,
            Instant ingestedAt) {}

    /**
     * A stretch of the article's text.
     *
     * @param start in code points
     * @param end in code points, exclusive
     */
    public record Passage(int start, int end, String text) {}
}
