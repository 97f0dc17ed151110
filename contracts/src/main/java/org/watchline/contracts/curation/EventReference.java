package org.watchline.contracts.curation;

import java.util.Objects;
import java.util.UUID;
import org.watchline.contracts.annotation.EventType;

/**
 * An event of an article. Event ids are only unique within a run, so type and trigger go with it: by them the event is
 * found again when the article was processed anew.
 *
 * @param trigger the words that say what was done
 */
public record EventReference(UUID articleId, String eventId, EventType type, String trigger) {

    public EventReference {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
    }
}
