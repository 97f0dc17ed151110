package org.watchline.contracts.curation;

import java.util.UUID;

/**
 * An entity that is part of another.
 *
 * @param into not merged itself
 */
public record Redirect(String entityId, String into, UUID decision) {}
