package org.watchline.gateway.corpus.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are meant. A note must match every part that is given.
 *
 * @param words in web-search syntax
 * @param tags all of which the note has
 * @param asOf null for now
 */
public record NoteFilter(
        @Nullable String words,
        List<String> tags,
        @Nullable UUID articleId,
        @Nullable UUID eventId,
        @Nullable String author,
        @Nullable Instant asOf) {

    public NoteFilter {
        tags = List.copyOf(tags);
    }

    /** The notes on an event. */
    public static NoteFilter onEvent(UUID eventId, @Nullable Instant asOf) {
        return new NoteFilter(null, List.of(), null, eventId, null, asOf);
    }

    /** The notes on an article. */
    public static NoteFilter on(UUID articleId, @Nullable Instant asOf) {
        return new NoteFilter(null, List.of(), articleId, null, null, asOf);
    }
}
