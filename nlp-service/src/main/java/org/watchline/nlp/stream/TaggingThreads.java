package org.watchline.nlp.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.watchline.nlp.NlpConfig;

/** A fixed number of threads that tag: the work is all computation, and each thread holds tools of its own. */
@ApplicationScoped
class TaggingThreads {

    private final Enrichment enrichment;
    private final ExecutorService threads;

    TaggingThreads(Enrichment enrichment, NlpConfig config) {
        this.enrichment = enrichment;
        int count = config.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(count, work -> new Thread(work, "tagging-" + number.incrementAndGet()));
    }

    /**
     * Enriches a batch, its records side by side; blocks until all are done. The outcomes are in the records' order.
     */
    List<Outcome> enrich(ConsumerRecords<String, byte[]> batch) {
        List<Future<Outcome>> running = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            running.add(threads.submit(() -> enrichment.enrich(record)));
        }
        return running.stream().map(TaggingThreads::join).toList();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private static Outcome join(Future<Outcome> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("tagging broke down, as no single article can make it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch was tagged", e);
        }
    }
}
