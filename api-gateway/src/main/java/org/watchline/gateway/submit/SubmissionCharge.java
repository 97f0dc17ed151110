package org.watchline.gateway.submit;

import jakarta.enterprise.context.ApplicationScoped;
import org.watchline.gateway.access.Caller;
import org.watchline.gateway.rate.RateLimits;

/** Counts the articles of a submission towards what its sender may submit; their number is known only afterwards. */
@ApplicationScoped
class SubmissionCharge {

    private final Caller caller;
    private final RateLimits limits;

    SubmissionCharge(Caller caller, RateLimits limits) {
        this.caller = caller;
        this.limits = limits;
    }

    void charge(int articles) {
        caller.counted().ifPresent(who -> limits.chargeFurther(who, articles));
    }
}
