package org.watchline.store.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.watchline.store.StoreConfig;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.DeadLetterStore;

/** Forgets dead letters some time after they were replayed or purged. */
@ApplicationScoped
class SettledLetters {

    private static final Logger LOG = Logger.getLogger(SettledLetters.class);

    private final DeadLetterStore letters;
    private final StoreConfig config;
    private final Clock clock;

    SettledLetters(DeadLetterStore letters, StoreConfig config, Clock clock) {
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            letters.forgetSettledBefore(
                    clock.instant().minus(config.deadLetters().keepSettled()));
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("settled dead letters not forgotten yet reason=%s", e.getMessage());
        }
    }
}
