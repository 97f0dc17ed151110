package org.watchline.store.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Who wants something done about letters, and why.
 *
 * @param reason null if none was given
 */
public record Order(String author, @Nullable String reason) {}
