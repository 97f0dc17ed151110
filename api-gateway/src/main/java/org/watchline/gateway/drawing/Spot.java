package org.watchline.gateway.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A place to be marked on a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param isArea whether it is a whole country, whose middle says little
 * @param href what the count counts; null if that cannot be listed
 */
public record Spot(
        String name,
        double latitude,
        double longitude,
        boolean isArea,
        long count,
        @Nullable String href) {}
