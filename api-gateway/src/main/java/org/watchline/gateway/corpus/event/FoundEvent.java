package org.watchline.gateway.corpus.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param position of the report that stands for it; null for an event that was asked for by its id
 * @param reports of the event, the latest article first, at most {@link EventReader#MOST_REPORTS}; if entries are not
 *     grouped, the one alone
 */
public record FoundEvent(UUID group, @Nullable EventPosition position, List<StoredReport> reports) {

    public FoundEvent {
        reports = List.copyOf(reports);
    }
}
