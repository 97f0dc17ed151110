package org.watchline.gateway.pipeline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks every few seconds how the pipeline stands, so that asking costs nothing. */
@ApplicationScoped
class PipelineMonitor {

    private static final Logger LOG = Logger.getLogger(PipelineMonitor.class);

    private final Stations stations;
    private final ServiceProbe services;
    private final PipelineMetrics metrics;
    private final Clock clock;
    private volatile Look last;

    /**
     * What was seen.
     *
     * @param answered whether the broker told what waits; once it does not, that is logged once
     */
    record Look(Instant at, boolean answered, List<Waiting> waiting, List<ServiceState> services) {}

    PipelineMonitor(Stations stations, ServiceProbe services, PipelineMetrics metrics, Clock clock) {
        this.stations = stations;
        this.services = services;
        this.metrics = metrics;
        this.clock = clock;
        this.last = new Look(clock.instant(), true, List.of(), List.of());
    }

    Look last() {
        return last;
    }

    @Scheduled(
            every = "${watchline.gateway.pipeline.poll}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            List<Waiting> waiting = stations.look();
            Instant now = clock.instant();
            last = new Look(now, true, waiting, services.look(waiting));
            metrics.show(waiting, now);
        } catch (StationsUnknownException e) {
            if (last.answered()) {
                LOG.warnf("pipeline not known reason=%s", e.getCause());
            }
            last = new Look(clock.instant(), false, List.of(), services.look(List.of()));
            metrics.hide();
        }
    }
}
