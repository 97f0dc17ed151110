package org.watchline.contracts.article;

import java.util.Arrays;
import java.util.Objects;

/**
 * The submitted body when it was not plain text, kept so that better extraction can start from it.
 *
 * @param mediaType for example {@code text/html}
 * @param bytes the body as it came; Base64 in JSON
 */
@SuppressWarnings(
        "ArrayRecordComponent") // equality is by content, see below; a list of boxed bytes would cost 16 times the
// memory
public record Original(String mediaType, byte[] bytes) {

    public Original {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that && mediaType.equals(that.mediaType) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Original[mediaType=%s, %d bytes]".formatted(mediaType, bytes.length);
    }
}
