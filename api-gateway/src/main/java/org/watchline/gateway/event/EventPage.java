package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.query.Page;
import org.watchline.gateway.query.Total;

/**
 * A page of events.
 *
 * @param nextCursor null on the last page
 * @param total how many events match, counted up to 1,000
 * @param hidden how many more there are that the texts deny, suppose or foretell; none unless only actual ones are
 *     listed
 * @param unknown ids in the filters that nobody bears, if no event matches
 */
@Schema(description = "A page of events")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventPage(
        List<EventItem> items, @Nullable String nextCursor, Total total, Total hidden, List<String> unknown)
        implements Page {}
