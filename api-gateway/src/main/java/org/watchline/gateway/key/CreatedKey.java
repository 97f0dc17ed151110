package org.watchline.gateway.key;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.key.StoredKey;

/**
 * A new key.
 *
 * @param secret what its bearer presents; told here and never again
 */
@Schema(description = "A new key with its secret, which is told only once")
record CreatedKey(@JsonUnwrapped StoredKey key, String secret) {

    /** Without what must not stand in a log. */
    @Override
    public String toString() {
        return "CreatedKey " + key.id();
    }
}
