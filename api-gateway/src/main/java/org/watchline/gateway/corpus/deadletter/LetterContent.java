package org.watchline.gateway.corpus.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dead record holds.
 *
 * @param value its first bytes, or all of them; null if it has none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a client; never compared
public record LetterContent(byte @Nullable [] value, List<Header> headers) {

    public LetterContent {
        headers = List.copyOf(headers);
    }

    /** A record's header. */
    @SuppressWarnings("ArrayRecordComponent") // see above
    public record Header(String name, byte @Nullable [] value) {}
}
