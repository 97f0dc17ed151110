package org.watchline.messaging;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when it has not been alive for a while. A channel that failed for good leaves a process that
 * consumes nothing and only its liveness says so; whoever started the process can restart it, but neither docker
 * compose nor a laptop asks for liveness.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    /** EX_SOFTWARE of sysexits.h. */
    static final int EXIT_CODE = 70;

    private final SmallRyeHealthReporter health;
    private final ProcessEnd end;
    private final WatchdogConfig config;
    private final Clock clock;
    private @Nullable Instant downSince;

    Watchdog(SmallRyeHealthReporter health, ProcessEnd end, WatchdogConfig config, Clock clock) {
        this.health = health;
        this.end = end;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${watchline.watchdog.interval}",
            delayed = "${watchline.watchdog.interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        if (!health.getLiveness().isDown()) {
            downSince = null;
            return;
        }
        Instant since = downSince == null ? clock.instant() : downSince;
        downSince = since;
        if (!clock.instant().isBefore(since.plus(config.patience()))) {
            LOG.errorf(
                    "not alive any more, exiting to be restarted reason=%s",
                    health.getLiveness().getPayload());
            end.now(EXIT_CODE);
        }
    }
}
