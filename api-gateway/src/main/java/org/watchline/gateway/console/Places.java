package org.watchline.gateway.console;

import org.jspecify.annotations.Nullable;

/** What kinds of places mean for a map. */
public final class Places {

    private Places() {}

    /** Whether a place of this kind is so large that a mark in its middle says little. */
    public static boolean isArea(@Nullable String kind) {
        return "country".equals(kind) || "continent".equals(kind);
    }
}
