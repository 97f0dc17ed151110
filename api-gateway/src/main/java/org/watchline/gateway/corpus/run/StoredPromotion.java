package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of the pointer that says which run is shown.
 *
 * @param kind {@code promoted}, {@code rolled-back}, {@code released}, or {@code kept} where a re-processing began
 * @param run that is promoted since; null where of every article the newest is shown
 */
@Schema(name = "Promotion", description = "A move of the pointer that says which run is shown")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredPromotion(
        @Schema(enumeration = {"kept", "promoted", "rolled-back", "released"})
        String kind,

        @Nullable String run,
        String author,
        String reason,
        Instant at) {}
