package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Blocks and retries while infrastructure is down, so that an outage of Kafka or PostgreSQL delays records and never
 * dead-letters them. For worker threads only.
 */
public final class Persistently {

    private static final Logger LOG = Logger.getLogger(Persistently.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private Persistently() {}

    /**
     * Awaits the action's result, starting it anew after every failure that an outage can cause.
     *
     * @param what names the action in the log
     * @throws RecordTooLargeException if the action sends a record that no retry can make smaller
     */
    public static <T> T await(String what, Supplier<Uni<? extends T>> action) {
        return Uni.createFrom()
                .<T>deferred(action)
                .onFailure(Persistently::mayPass)
                .invoke(failure -> LOG.warnf("will be tried again: %s reason=%s", what, failure))
                .onFailure(Persistently::mayPass)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .await()
                .indefinitely();
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof RecordTooLargeException);
    }
}
