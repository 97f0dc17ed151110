package org.watchline.gateway.key;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.watchline.gateway.access.KeyUses;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.problem.ProblemException;

/** Tells store-service once a minute which keys were used; what cannot be told is dropped, the next use tells it. */
@ApplicationScoped
class UseReport {

    private static final Logger LOG = Logger.getLogger(UseReport.class);
    private static final int AT_ONCE = 1_000;

    private final KeyUses uses;
    private final StoreClient store;

    UseReport(KeyUses uses, StoreClient store) {
        this.uses = uses;
        this.store = store;
    }

    private record Use(String id, Instant at) {}

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        for (Map<String, Instant> taken = uses.take(AT_ONCE); !taken.isEmpty(); taken = uses.take(AT_ONCE)) {
            List<Use> told = taken.entrySet().stream()
                    .map(use -> new Use(use.getKey(), use.getValue()))
                    .toList();
            try {
                store.post("/internal/keys/used", Map.of("keys", told));
            } catch (ProblemException e) {
                LOG.debugf("uses of keys not told count=%d reason=%s", taken.size(), e.getMessage());
                return;
            }
        }
    }
}
