package org.watchline.contracts.curation;

import java.util.UUID;

/**
 * A spelling that somebody says means an entity.
 *
 * @param entityId not merged into another
 * @param prevails whether it is the one that counts where several entities are said to be meant
 */
public record SpellingClaim(String name, String entityId, boolean prevails, UUID decision) {}
