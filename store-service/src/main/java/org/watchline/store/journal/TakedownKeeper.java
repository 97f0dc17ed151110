package org.watchline.store.journal;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.watchline.store.StoreConfig;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.TakedownStore;
import org.watchline.store.takedown.TakedownEvent;

/** Keeps the journal and the database agreed on what was taken down. */
@ApplicationScoped
public class TakedownKeeper {

    private static final Logger LOG = Logger.getLogger(TakedownKeeper.class);

    private final TakedownStore takedowns;
    private final Optional<TakedownJournal> journal;
    private final Set<TakedownEvent> written = new HashSet<>();

    TakedownKeeper(TakedownStore takedowns, StoreConfig config) {
        this.takedowns = takedowns;
        this.journal = config.takedownJournal().map(TakedownJournal::new);
    }

    /**
     * Does again what the database has forgotten: it came from a backup. Before the first article is filed and before
     * this service is ready, because nobody may read a restored corpus earlier.
     */
    void honour(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        journal.ifPresent(kept -> {
            List<TakedownEvent> events = kept.read();
            int done = takedowns.repeat(events);
            if (done > 0) {
                LOG.infof("takedowns of the journal applied to the database count=%d", done);
            }
            written.addAll(events);
            writeDown();
        });
    }

    /** Adds what the journal does not have; what cannot be written now is tried again. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    public synchronized void writeDown() {
        journal.ifPresent(kept -> {
            try {
                List<TakedownEvent> missing = takedowns.events().stream()
                        .filter(event -> !written.contains(event))
                        .toList();
                if (!missing.isEmpty()) {
                    kept.append(missing);
                    written.addAll(missing);
                }
            } catch (UncheckedIOException | DatabaseUnavailableException e) {
                LOG.errorf("takedowns are not in the journal yet reason=%s", e.getMessage());
            }
        });
    }
}
