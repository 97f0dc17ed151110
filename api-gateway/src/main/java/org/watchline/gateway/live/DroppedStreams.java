package org.watchline.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.watchline.gateway.corpus.ChangePosition;

/**
 * Tells of streams that the gateway ended. Their clients miss nothing if they come back: the id of the last event that
 * they have read leads on from there.
 */
@Startup // a counter that first shows with its first event hides that event from alerts
@ApplicationScoped
class DroppedStreams {

    private static final Logger LOG = Logger.getLogger(DroppedStreams.class);

    private final Counter dropped;

    DroppedStreams(MeterRegistry registry) {
        this.dropped = Counter.builder("watchline.gateway.streams.dropped")
                .description("Event streams that were ended because their client read nothing, or by a fault")
                .register(registry);
    }

    /** A stream was ended when it had been written up to a place. */
    void tell(ChangePosition end, Throwable failure) {
        dropped.increment();
        if (failure instanceof BackPressureFailure) {
            LOG.warnf("stream dropped reason=its client reads nothing position=%s", end);
        } else {
            LOG.errorf(failure, "stream broken off position=%s", end);
        }
    }
}
