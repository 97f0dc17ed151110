package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.gateway.corpus.EntityLabel;

/**
 * An event as a list shows it: what its reports say, taken together.
 *
 * @param modes all that the reports give
 * @param date as the lead gives it, ISO 8601; null where no report gives one
 * @param firstDay that the date covers
 * @param modality all that the reports give
 * @param actual whether at least one report says plainly, or as somebody's claim, that it happened
 * @param killed null where no report gives a number
 * @param conflicting whether some of the figures contradict each other
 * @param articles that report it
 * @param independentSources on which these articles rest
 * @param lead the report that tells most
 */
@Schema(description = "An event: what its reports say, taken together")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventItem(
        UUID id,
        EventType type,
        List<String> modes,
        List<EntityLabel> actors,
        List<EntityLabel> recipients,
        @Nullable EntityLabel location,
        @Nullable String date,
        @Nullable String datePrecision,
        @Nullable String dateBasis,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Modality> modality,
        boolean actual,
        List<EntityLabel> claimedBy,
        @Nullable FigureRange killed,
        @Nullable FigureRange wounded,
        @Nullable FigureRange arrested,
        boolean conflicting,
        int reports,
        int articles,
        int independentSources,
        Report lead) {}
