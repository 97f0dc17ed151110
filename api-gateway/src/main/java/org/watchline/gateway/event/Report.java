package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.StoredReport.Passage;

/**
 * What one article says of an event.
 *
 * @param eventId of the finding within the article's annotations
 * @param source outlet that published the article
 * @param start where its clause begins in the article's text
 * @param trigger the words that say what was done
 * @param sentence that holds its words
 * @param citations that support it
 * @param sameTextAs an earlier article of this event that tells the same in much the same words; null if there is none
 */
@Schema(description = "What one article says of an event; offsets are half-open code points into the article's text")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        UUID articleId,
        int revision,
        String eventId,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        EventType type,
        @Nullable String mode,
        int start,
        int end,
        Extent trigger,
        Passage sentence,
        List<EntityLabel> actors,
        List<EntityLabel> recipients,
        @Nullable EntityLabel location,
        @Nullable String date,
        @Nullable String datePrecision,
        @Nullable String dateBasis,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll arrested,
        List<Modality> modality,
        @Nullable EntityLabel claimedBy,
        List<CitedSource> citations,
        @Nullable UUID sameTextAs) {}
