package org.watchline.local.chaos;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.fault.FaultKind;

/**
 * What a campaign is to do.
 *
 * @param seed of the faults and of what is fed
 * @param faulty how long things are broken; start, healing and checking come on top
 * @param rate articles a second
 * @param every pause between faults; null for three to eight seconds at random
 * @param kinds of faults
 * @param quietWithin how long the pipeline may take to come to rest after the last fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignPlan(
        long seed,
        Duration faulty,
        double rate,
        @Nullable Duration every,
        Set<FaultKind> kinds,
        Duration quietWithin) {}
