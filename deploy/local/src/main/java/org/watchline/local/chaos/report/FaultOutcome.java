package org.watchline.local.chaos.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.fault.PlannedFault;

/**
 * A fault that is over.
 *
 * @param at when it began; null if it was left out
 * @param recoveryMillis from its end until an article that was fed then was stored; null if that took too long
 * @param disturbed whether the next fault came before that
 * @param leftOut why it could not be had; null if it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaultOutcome(
        int number,
        String kind,
        String victim,
        @Nullable Instant at,
        @Nullable Long recoveryMillis,
        boolean disturbed,
        @Nullable String leftOut) {

    public static FaultOutcome leftOut(PlannedFault fault, String why) {
        return new FaultOutcome(
                fault.number(), fault.kind().label(), fault.victim().label(), null, null, false, why);
    }

    static FaultOutcome of(PlannedFault fault, Instant at, @Nullable Long recoveryMillis, boolean disturbed) {
        return new FaultOutcome(
                fault.number(), fault.kind().label(), fault.victim().label(), at, recoveryMillis, disturbed, null);
    }
}
