package org.watchline.contracts.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a spelling of one entity means instead.
 *
 * @param entityId as the engine tags it
 * @param into null for nobody
 */
public record SpellingRuling(
        String entityId, String name, @Nullable String into, UUID decision) {}
