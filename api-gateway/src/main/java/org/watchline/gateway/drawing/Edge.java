package org.watchline.gateway.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What joins two nodes.
 *
 * @param from id of a node
 * @param to id of another
 * @param weight decides on the width of the line
 * @param isDirected whether the line ends in an arrow
 * @param href what the weight counts; null if that cannot be listed
 */
public record Edge(
        String from,
        String to,
        long weight,
        boolean isDirected,
        @Nullable String href) {}
