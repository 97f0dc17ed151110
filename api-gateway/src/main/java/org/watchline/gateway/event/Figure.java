package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.event.StoredReport.Passage;

/**
 * A number that an article gives.
 *
 * @param qualifier the words that make it uncertain, such as {@code at least}; null for a plain number
 * @param source outlet that published the article
 * @param echo whether it stands in a retelling of an earlier article of this event, so that it is not counted
 */
@Schema(description = "A number that an article gives, with its sentence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        FigureKind kind,
        int low,
        int best,
        int high,
        @Nullable String qualifier,
        UUID articleId,
        String eventId,
        @Nullable String title,
        @Nullable String source,
        @Nullable Instant publishedAt,
        Passage sentence,
        List<CitedSource> citations,
        boolean echo) {}
