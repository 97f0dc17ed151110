package org.watchline.local.e2e;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.watchline.testkit.TopicProbe;

/** Articles that keep coming in, each numbered and acknowledged by the broker before the next. */
final class SteadyFeed implements AutoCloseable {

    private static final String TOPIC = "articles.submitted";

    /** Slow enough for the stack to keep up while it is backed up. */
    private static final Duration PACE = Duration.ofMillis(20);

    private final String word;
    private final TopicProbe probe;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "steady-feed");
    private volatile boolean ended;

    /** All of them, and no other article, have the word. */
    SteadyFeed(String broker, String word) {
        this.word = word;
        this.probe = new TopicProbe(broker);
    }

    /** The title of an article, which no other has. */
    String title(int number) {
        return word + "x" + number;
    }

    /** How many the broker has. */
    int acknowledged() {
        return acknowledged.get();
    }

    void start() {
        thread.start();
    }

    /** Sends the articles from 0 on, also those that were sent before. */
    void sendAgain(int count) {
        for (int number = 0; number < count; number++) {
            send(number);
        }
    }

    private void run() {
        while (!ended) {
            send(acknowledged.get());
            acknowledged.incrementAndGet();
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private void send(int number) {
        TestArticle article = new TestArticle(
                title(number), "End-to-end", title(number), "2022-02-11", word + " number " + number + " came in.");
        probe.send(TOPIC, null, article.bytes());
    }

    /** Returns how many the broker has, when no further article is sent. */
    int stop() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return acknowledged();
    }

    @Override
    public void close() {
        stop();
        probe.close();
    }
}
