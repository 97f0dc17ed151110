package org.watchline.nlp.stream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record on its way through the engine. */
final class Tagging implements Runnable {

    private final ConsumerRecord<String, byte[]> record;
    private final Function<ConsumerRecord<String, byte[]>, Outcome> enrichment;
    private final CountDownLatch started = new CountDownLatch(1);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile long startedAt;

    Tagging(ConsumerRecord<String, byte[]> record, Function<ConsumerRecord<String, byte[]>, Outcome> enrichment) {
        this.record = record;
        this.enrichment = enrichment;
    }

    ConsumerRecord<String, byte[]> record() {
        return record;
    }

    @Override
    public void run() {
        startedAt = System.nanoTime();
        started.countDown();
        try {
            outcome.complete(enrichment.apply(record));
        } catch (Throwable breakdown) {
            outcome.completeExceptionally(breakdown);
        }
    }

    /**
     * Blocks until the outcome is known.
     *
     * @param longest counted from the moment at which a thread began; waiting for one is no fault of the article
     * @throws TimeoutException if it takes longer
     */
    Outcome await(Duration longest) throws InterruptedException, ExecutionException, TimeoutException {
        started.await();
        long left = longest.toNanos() - (System.nanoTime() - startedAt);
        return outcome.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
    }

    /** Runs the action when the engine has come back after all. */
    void whenDone(Runnable action) {
        var unused = outcome.whenComplete((done, breakdown) -> action.run());
    }
}
