package org.watchline.evaluation.bench.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.evaluation.press.PressArticle;

/**
 * Submits articles at a steady rate, whatever becomes of them, and notes how long after it was due each was stored. An
 * article that had to wait because the loader was late has waited all the same (G. Tene's "coordinated omission").
 */
final class OpenLoop {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(30);
    private static final int DIGITS = 3;
    private static final long SAMPLE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int WAITS_MILLIS = 20;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private final Map<UUID, Long> due = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicLong stored = new AtomicLong();
    private final List<Long> waiting = new ArrayList<>();
    private final Submitter submitter;
    private final double perSecond;

    /** @param perSecond articles that are due in a second */
    OpenLoop(Submitter submitter, double perSecond) {
        this.submitter = submitter;
        this.perSecond = perSecond;
    }

    /** Takes note that an article is stored. */
    void stored(UUID article) {
        Long since = due.remove(article);
        if (since != null) {
            micros.recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since)));
            stored.incrementAndGet();
        }
    }

    /** Takes note that nothing more can be learnt. */
    void failed(Throwable reason) {
        failure.compareAndSet(null, reason);
    }

    /** Submits all; returns when all are stored. */
    void run(List<PressArticle> articles) throws InterruptedException {
        long start = System.nanoTime();
        long sampled = start;
        for (int i = 0; i < articles.size(); i++) {
            long at = start + (long) (i * 1e9 / perSecond);
            long now = System.nanoTime();
            if (at > now) {
                TimeUnit.NANOSECONDS.sleep(at - now);
            }
            if (now - sampled >= SAMPLE_NANOS) {
                waiting.add((long) due.size());
                sampled = now;
            }
            submit(articles.get(i), at);
        }
        awaitAll();
    }

    /** Submits all as fast as they are taken, several per request; returns when all are stored. */
    void runTogether(List<PressArticle> articles, int atOnce) throws InterruptedException {
        for (int first = 0; first < articles.size() && failure.get() == null; first += atOnce) {
            List<PressArticle> next = articles.subList(first, Math.min(first + atOnce, articles.size()));
            next.forEach(this::isDue);
            submitter.submit(next).join();
        }
        awaitAll();
    }

    private void awaitAll() throws InterruptedException {
        while (!due.isEmpty() && failure.get() == null) {
            TimeUnit.MILLISECONDS.sleep(WAITS_MILLIS);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("not everything was accepted, or told of", failure.get());
        }
    }

    private void isDue(PressArticle article) {
        due.put(idOf(article), System.nanoTime());
    }

    private static UUID idOf(PressArticle article) {
        return ArticleIdentity.of(article.id(), article.source(), null, article.text());
    }

    private void submit(PressArticle article, long at) {
        due.put(idOf(article), at);
        var unused = submitter.submit(article).exceptionally(e -> {
            failed(e);
            return null;
        });
    }

    /** Milliseconds within which that share of the articles, 0 to 100, could be found. */
    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    double longestMillis() {
        return micros.getMaxValue() / 1e3;
    }

    long count() {
        return stored.get();
    }

    /** Articles that were due and not stored yet, on average over that part of the time. */
    double waiting(double from, double to) {
        int first = (int) (from * waiting.size());
        int end = (int) (to * waiting.size());
        return waiting.subList(first, end).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElse(Double.NaN);
    }
}
