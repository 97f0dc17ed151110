package org.watchline.evaluation.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.watchline.evaluation.press.PressGenerator;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;

/** Articles that come in at a steady rate while something else is measured. */
public final class Feed implements AutoCloseable {

    private static final int WORDS = 600;

    private final Submitter submitter;
    private final PressGenerator press;
    private final int perSecond;
    private final AtomicInteger submitted = new AtomicInteger();
    private volatile boolean ended;
    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    private Feed(Submitter submitter, PressGenerator press, int perSecond) {
        this.submitter = submitter;
        this.press = press;
        this.perSecond = perSecond;
    }

    /**
     * Begins to submit so many a second.
     *
     * @param seed of the articles; those of another feed are other ones
     */
    public static Feed start(Path home, Stack stack, long seed, int perSecond) throws IOException {
        PressGenerator press = new PressGenerator(
                home.resolve("evaluation/corpus"), Models.load().tags(), KnowledgeBase.shipped(), seed, WORDS);
        Feed feed = new Feed(new Submitter(stack.gateway()), press, perSecond);
        Thread thread = new Thread(feed::run, "feed");
        thread.setDaemon(true);
        thread.start();
        return feed;
    }

    private void run() {
        long start = System.nanoTime();
        try {
            while (!ended) {
                long wait = start + submitted.get() * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime();
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
                last = submitter.submit(press.next());
                submitted.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many articles were submitted until now. */
    public int submitted() {
        return submitted.get();
    }

    /** Fails if what was submitted last was not accepted. */
    @Override
    public void close() {
        ended = true;
        last.join();
    }
}
