package org.watchline.nlp.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.watchline.messaging.RecordTraces;
import org.watchline.nlp.NlpConfig;

/**
 * A fixed number of threads that tag: the work is all computation, and each thread holds tools of its own. An article
 * that takes too long is given up, so that it does not hold up those behind it; since its thread cannot be stopped,
 * {@link TaggingLiveness} then has the process end.
 */
@ApplicationScoped
class TaggingThreads {

    private static final Logger LOG = Logger.getLogger(TaggingThreads.class);

    private final Function<ConsumerRecord<String, byte[]>, Outcome> enrichment;
    private final Duration longestTagging;
    private final ThreadPoolExecutor threads;
    private final AtomicInteger givenUp = new AtomicInteger();

    @Inject
    TaggingThreads(Enrichment enrichment, RecordTraces traces, NlpConfig config) {
        this(
                record -> traces.step("tag article", record, () -> enrichment.enrich(record)),
                config.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                config.longestTagging());
    }

    TaggingThreads(Function<ConsumerRecord<String, byte[]>, Outcome> enrichment, int count, Duration longestTagging) {
        this.enrichment = enrichment;
        this.longestTagging = longestTagging;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                count, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "tagging-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Enriches a batch, its records side by side; blocks until all are done or given up. The outcomes are in the
     * records' order.
     */
    List<Outcome> enrich(ConsumerRecords<String, byte[]> batch) {
        List<Tagging> running = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            Tagging tagging = new Tagging(record, enrichment);
            threads.execute(tagging);
            running.add(tagging);
        }
        return running.stream().map(this::join).toList();
    }

    /** Articles that were given up and are still being worked on. */
    int stuck() {
        return givenUp.get();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private Outcome join(Tagging running) {
        try {
            return running.await(longestTagging);
        } catch (TimeoutException e) {
            return giveUp(running);
        } catch (ExecutionException e) {
            throw new IllegalStateException("tagging broke down, as no single article can make it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch was tagged", e);
        }
    }

    /** Another thread takes the place of the one that is not coming back. */
    private Outcome giveUp(Tagging stuck) {
        ConsumerRecord<String, byte[]> record = stuck.record();
        LOG.errorf(
                "article given up topic=%s partition=%d offset=%d after=%s",
                record.topic(), record.partition(), record.offset(), longestTagging);
        count(1);
        stuck.whenDone(() -> count(-1));
        return Enrichment.unusable(record, "could not be tagged within %d s".formatted(longestTagging.toSeconds()));
    }

    private synchronized void count(int more) {
        threads.setCorePoolSize(threads.getCorePoolSize() + more);
        givenUp.addAndGet(more);
    }
}
