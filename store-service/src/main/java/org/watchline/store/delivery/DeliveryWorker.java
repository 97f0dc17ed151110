package org.watchline.store.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.watchline.store.StoreConfig;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.DeliveryQueue;
import org.watchline.store.webhook.Delivery;
import org.watchline.store.webhook.Persistence;
import org.watchline.store.webhook.Response;
import org.watchline.store.webhook.Verdict;

/**
 * Sends deliveries as they become due. Every replica does; the queue gives each delivery to one of them. After a crash
 * between sending and keeping the outcome, the delivery is sent again under its id.
 */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    /** On top of the longest call, for whatever else happens between taking a delivery and keeping its outcome. */
    private static final Duration MARGIN = Duration.ofSeconds(50);

    private final DeliveryQueue queue;
    private final Messenger messenger;
    private final StoreConfig.Webhooks config;
    private final Persistence persistence;
    private final Clock clock;
    private final ExecutorService senders;
    private final Semaphore free;

    DeliveryWorker(DeliveryQueue queue, Messenger messenger, StoreConfig config, Clock clock) {
        this.queue = queue;
        this.messenger = messenger;
        this.config = config.webhooks();
        this.persistence = new Persistence(
                this.config.tries(), this.config.firstPause(), this.config.longestPause(), this.config.patience());
        this.clock = clock;
        this.senders = Executors.newFixedThreadPool(this.config.senders());
        this.free = new Semaphore(this.config.senders());
    }

    /** Sends what is due; returns before it is sent. */
    @Scheduled(every = "${watchline.store.webhooks.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void sendDue() {
        int slots = free.availablePermits();
        if (slots == 0) {
            return;
        }
        try {
            List<Delivery> due =
                    queue.claim(slots, clock.instant(), config.timeout().plus(MARGIN));
            free.acquireUninterruptibly(due.size());
            due.forEach(delivery -> senders.execute(() -> carry(delivery)));
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("webhooks wait reason=%s", e.getMessage());
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            queue.forgetFinishedBefore(clock.instant().minus(config.keepDeliveries()));
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("finished deliveries kept for another hour reason=%s", e.getMessage());
        }
    }

    private void carry(Delivery delivery) {
        try {
            deliver(delivery);
        } catch (DatabaseUnavailableException e) {
            LOG.warnf("outcome of a delivery not kept deliveryId=%s reason=%s", delivery.id(), e.getMessage());
        } finally {
            free.release();
        }
        // The next one for the same receiver need not wait for the clock.
        sendDue();
    }

    /** Sends a delivery and keeps what became of it. */
    void deliver(Delivery delivery) {
        Response response = messenger.send(delivery);
        Verdict verdict = persistence.after(delivery, response, clock.instant(), ThreadLocalRandom.current());
        queue.finish(delivery, response, verdict, clock.instant());
        if (!response.arrived()) {
            LOG.infof(
                    "webhook not delivered webhookId=%s deliveryId=%s attempt=%d status=%s",
                    delivery.webhook(), delivery.id(), delivery.attempt(), response.status());
        }
        if (verdict.switchOff() != null) {
            LOG.warnf("webhook switched off webhookId=%s reason=%s", delivery.webhook(), verdict.switchOff());
        }
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }
}
