package org.watchline.gateway.drawing;

import org.jspecify.annotations.Nullable;

/**
 * One value of a bar chart.
 *
 * @param label short, for the axis
 * @param title the same in full, for the tooltip and the table
 * @param href what the count counts; null if that cannot be listed
 */
public record Bar(
        String label, String title, long count, @Nullable String href) {}
