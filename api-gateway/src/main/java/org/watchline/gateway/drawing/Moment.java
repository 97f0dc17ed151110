package org.watchline.gateway.drawing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param isFirm false for what is drawn hollow: what did not happen, or is only said to have
 * @param weight decides on the size, such as people killed
 */
public record Moment(
        LocalDate day,
        String title,
        boolean isFirm,
        long weight,
        @Nullable String href) {}
