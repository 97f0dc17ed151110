package org.watchline.messaging;

import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Ends the process when it has not been alive for half a minute. A channel that failed for good leaves a process that
 * consumes nothing and only its liveness says so; whoever started the process can restart it, but neither docker
 * compose nor a laptop asks for liveness.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    /** EX_SOFTWARE of sysexits.h. */
    private static final int EXIT_CODE = 70;

    private static final int TOLERATED_CHECKS = 3;

    private final SmallRyeHealthReporter health;
    private int checksDown;

    Watchdog(SmallRyeHealthReporter health) {
        this.health = health;
    }

    @Scheduled(every = "10s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        checksDown = health.getLiveness().isDown() ? checksDown + 1 : 0;
        if (checksDown > TOLERATED_CHECKS) {
            LOG.errorf(
                    "not alive any more, exiting to be restarted reason=%s",
                    health.getLiveness().getPayload());
            Quarkus.asyncExit(EXIT_CODE);
        }
    }
}
