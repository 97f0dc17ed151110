package org.watchline.gateway.corpus.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to have a letter sent again.
 *
 * @param attempt of the submission that it is
 * @param sentAt null while it waits
 * @param failure why it can never be sent; null otherwise
 */
@Schema(name = "DeadLetterReplay", description = "A replay of a dead letter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterReplay(
        int attempt,
        String author,
        @Nullable String reason,
        Instant at,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
