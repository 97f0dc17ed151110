package org.watchline.gateway.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A place to be marked on a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param href what the count counts; null if that cannot be listed
 */
public record Spot(
        String name, double latitude, double longitude, long count, @Nullable String href) {}
