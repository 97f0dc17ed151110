package org.watchline.local.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are to be tagged anew.
 *
 * @param filter parameters of a search; null for all articles
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayOrder(
        String stage, @Nullable Boolean all, @Nullable Map<String, String> filter, String author, String reason) {

    /** Those that a search finds; all if it says nothing. */
    public static ReplayOrder of(String stage, Map<String, String> filter, String author, String reason) {
        return filter.isEmpty()
                ? new ReplayOrder(stage, true, null, author, reason)
                : new ReplayOrder(stage, null, filter, author, reason);
    }
}
