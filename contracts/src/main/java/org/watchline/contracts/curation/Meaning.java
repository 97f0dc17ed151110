package org.watchline.contracts.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a spelling means after all decisions.
 *
 * @param entityId null for nobody
 * @param decision the decision that made it so; null where it is as the engine found it
 */
public record Meaning(@Nullable String entityId, @Nullable UUID decision) {}
