package org.watchline.gateway.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.deadletter.LetterReplay;
import org.watchline.gateway.corpus.deadletter.StoredLetter;

/**
 * A dead letter with what it holds.
 *
 * @param payload the beginning of its value; null if it has none
 * @param history its replays, the first one first
 */
@Schema(description = "A dead letter with what it holds")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterAnswer(
        @JsonUnwrapped StoredLetter letter,
        List<Header> headers,
        @Nullable Payload payload,
        List<LetterReplay> history) {

    /** A header of the record; without a value if that is null. */
    @Schema(name = "DeadLetterHeader")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Header(String name, @Nullable Payload value) {}
}
