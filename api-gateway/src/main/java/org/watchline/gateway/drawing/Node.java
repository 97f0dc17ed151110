package org.watchline.gateway.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A node of a network.
 *
 * @param type decides on colour and shape; an entity type, or any other word for a round node
 * @param weight decides on the size
 */
public record Node(
        String id,
        String name,
        String type,
        long weight,
        @Nullable String href) {}
