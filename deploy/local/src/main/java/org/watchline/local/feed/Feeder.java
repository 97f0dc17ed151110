package org.watchline.local.feed;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Feeds articles and follows them. */
public final class Feeder {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Consumer<Count> progress;
    private final Ledger ledger = new Ledger();
    private long shown = System.nanoTime();

    /** Tells {@code progress} several times a second how far the feed is. */
    public Feeder(Consumer<Count> progress) {
        this.progress = progress;
    }

    /**
     * Sends everything, then waits as long as the request says.
     *
     * @throws KafkaUnreachableException before anything is read, when there is nobody to feed
     */
    public FeedResult feed(FeedRequest request) throws InterruptedException {
        long began = System.nanoTime();
        KafkaCheck.run(request.bootstrapServers());
        try (StatusFollower follower = StatusFollower.open(request.bootstrapServers(), ledger)) {
            follower.start();
            send(request);
            boolean settled = await(request);
            List<String> refusals = ledger.refusals().stream()
                    .map(refusal -> refusal.origin() + " " + refusal.reason())
                    .toList();
            return new FeedResult(ledger.count(), refusals, settled, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void send(FeedRequest request) {
        try (SubmissionProducer producer = new SubmissionProducer(request.bootstrapServers(), ledger)) {
            ArticleFiles files = new ArticleFiles(item -> take(item, producer));
            request.paths().forEach(files::read);
            if (request.standardInput() != null) {
                files.readStream("standard input", request.standardInput());
            }
        }
    }

    private void take(FeedItem item, SubmissionProducer producer) {
        ledger.found();
        if (item instanceof FeedItem.Article article) {
            producer.send(article);
        } else if (item instanceof FeedItem.Unreadable unreadable) {
            ledger.refused(unreadable.origin(), unreadable.reason());
        }
        showSometimes();
    }

    /** Counting takes time that grows with the feed. */
    private void showSometimes() {
        if (System.nanoTime() - shown > PAUSE.toNanos()) {
            progress.accept(ledger.count());
            shown = System.nanoTime();
        }
    }

    private boolean await(FeedRequest request) throws InterruptedException {
        Count last = ledger.count();
        long changed = System.nanoTime();
        while (!(request.untilStored() ? last.isStored() : last.isIngested())) {
            if (System.nanoTime() - changed > request.patience().toNanos()) {
                return false;
            }
            Thread.sleep(PAUSE.toMillis());
            Count now = ledger.count();
            if (!now.equals(last)) {
                changed = System.nanoTime();
            }
            last = now;
            progress.accept(now);
        }
        return true;
    }
}
