package org.watchline.gateway.console;

import org.jspecify.annotations.Nullable;

/**
 * Words that may lead somewhere.
 *
 * @param href null where there is nothing to lead to
 */
public record Named(String text, @Nullable String href) {

    /** Words that lead nowhere. */
    public static Named plain(String text) {
        return new Named(text, null);
    }
}
