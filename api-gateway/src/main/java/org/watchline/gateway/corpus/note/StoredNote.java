package org.watchline.gateway.corpus.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is now, or was at some moment.
 *
 * @param articleId null for a note on an event
 * @param eventId null for a note on an article
 * @param author of this version
 */
@Schema(name = "Note", description = "What somebody noted on an article or an event")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredNote(
        UUID id,
        int version,
        @Nullable UUID articleId,
        @Nullable UUID eventId,
        String text,
        List<String> tags,
        String author,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {

    public StoredNote {
        tags = List.copyOf(tags);
    }
}
