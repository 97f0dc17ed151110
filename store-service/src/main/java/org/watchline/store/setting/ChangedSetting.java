package org.watchline.store.setting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting that was changed.
 *
 * @param version increases with every change of any setting
 * @param json its value; null when it is gone
 */
public record ChangedSetting(
        long version,
        String id,
        String kind,
        Instant at,
        @Nullable String json) {}
