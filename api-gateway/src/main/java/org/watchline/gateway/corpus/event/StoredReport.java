package org.watchline.gateway.corpus.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.Wholes;

/**
 * What one article says of an event.
 *
 * @param group the event that it is taken to report
 * @param event with ids of entities as they are after merges
 * @param ordinal of the report within its article
 * @param citations that support it
 * @param story equal for articles that tell the same in much the same words
 * @param firstDay that its date covers; null without a date
 * @param actual whether it is neither denied nor supposed nor foretold
 */
public record StoredReport(
        UUID group,
        Event event,
        int ordinal,
        Source source,
        List<Citation> citations,
        String story,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean actual) {

    public StoredReport {
        citations = List.copyOf(citations);
    }

    /**
     * The article that says it.
     *
     * @param outletId of the source, as the corpus tells sources apart; null if the article does not say
     */
    public record Source(
            UUID articleId,
            int revision,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String outletId,
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

    /** The name of a report. */
    public record Key(UUID articleId, int ordinal) {}

    /** Its name. */
    public Key key() {
        return new Key(source.articleId(), ordinal);
    }

    /** Ids of the entities that it refers to: who took part, where it was, who says it, and whom it cites. */
    Stream<String> entities() {
        return Stream.of(
                        event.actors().stream(),
                        event.recipients().stream(),
                        Stream.ofNullable(event.location()),
                        Stream.ofNullable(event.claimedBy()),
                        Stream.ofNullable(source.outletId()),
                        citations.stream().flatMap(citation -> Stream.ofNullable(citation.sourceId())))
                .flatMap(ids -> ids);
    }

    /** The same with the entities that others were merged into. */
    StoredReport resolved(Wholes wholes) {
        return new StoredReport(
                group,
                wholes.in(event),
                ordinal,
                source,
                citations.stream().map(wholes::in).toList(),
                story,
                firstDay,
                lastDay,
                actual);
    }
}
