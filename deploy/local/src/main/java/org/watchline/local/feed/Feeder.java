package org.watchline.local.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Feeds articles and follows them. */
public final class Feeder {

    /** Under whose name feeds are followed. */
    private static final String AUTHOR = "./watchline feed";

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
            return new FeedResult(
                    ledger.count(),
                    ledger.followed(),
                    ledger.taken(),
                    ledger.refusals().stream().map(Ledger.Refusal::toString).toList(),
                    settled,
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void send(FeedRequest request) throws InterruptedException {
        List<FeedItem> files = new ArrayList<>();
        try (SubmissionProducer producer =
                new SubmissionProducer(request.bootstrapServers(), request.backlog(), ledger)) {
            ArticleFiles articles = new ArticleFiles(item -> take(item, producer, files));
            request.paths().forEach(articles::read);
            if (request.standardInput() != null) {
                articles.readStream("standard input", request.standardInput());
            }
        }
        GatewayUploads uploads = new GatewayUploads(request, ledger);
        FeedLists lists = new FeedLists(request.gateway().toString(), AUTHOR, request.key());
        for (FeedItem file : files) {
            if (file instanceof FeedItem.Upload upload) {
                uploads.send(upload);
            } else if (file instanceof FeedItem.Subscriptions list) {
                ledger.followed(list.origin(), lists.follow(list.file()));
            }
            showSometimes();
        }
    }

    /** Files are sent after all articles, which need not wait for them. */
    private void take(FeedItem item, SubmissionProducer producer, List<FeedItem> files) {
        if (item instanceof FeedItem.Article article) {
            ledger.found();
            producer.send(article);
        } else if (item instanceof FeedItem.Unreadable unreadable) {
            ledger.found();
            ledger.refused(unreadable.origin(), unreadable.reason());
        } else if (item instanceof FeedItem.Skipped skipped) {
            ledger.skipped(skipped.origin(), skipped.reason());
        } else {
            files.add(item);
            expect(item);
        }
        showSometimes();
    }

    /** A file counts as one article before it is known how many it holds, so that progress has an end. */
    private void expect(FeedItem item) {
        if (item instanceof FeedItem.Upload) {
            ledger.found();
        }
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
