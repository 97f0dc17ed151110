package org.watchline.store.replay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be done again.
 *
 * @param stage from which on; {@code nlp}
 * @param parameters JSON object: those of the search route
 * @param filter JSON object: the same, as {@code store.matching} takes it; null for all articles
 */
public record ReplayOrder(
        UUID id, String stage, String parameters, @Nullable String filter, String author, String reason) {}
