package org.watchline.gateway.corpus.event;

import java.util.List;
import java.util.Map;
import org.watchline.gateway.corpus.EntityLabel;

/**
 * A stretch of the timeline, read at one moment.
 *
 * @param labels of every entity that its reports refer to, by id
 */
public record FoundEvents(List<FoundEvent> events, Map<String, EntityLabel> labels) {

    public FoundEvents {
        events = List.copyOf(events);
        labels = Map.copyOf(labels);
    }
}
