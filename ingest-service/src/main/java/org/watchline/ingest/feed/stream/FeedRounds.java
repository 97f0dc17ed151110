package org.watchline.ingest.feed.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.feed.FeedPoll;
import org.watchline.ingest.feed.FeedPoller;
import org.watchline.ingest.feed.stream.FeedSettings.Followed;
import org.watchline.ingest.fetch.WebAddress;

/** Polls the feeds of this process when they are due, a few at a time and never two of one server. */
@ApplicationScoped
class FeedRounds {

    private static final Logger LOG = Logger.getLogger(FeedRounds.class);

    private final FeedSettings settings;
    private final FeedStates states;
    private final FeedPoller poller;
    private final FeedOutlet outlet;
    private final ExecutorService threads;
    private final Semaphore free;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    FeedRounds(FeedSettings settings, FeedStates states, FeedPoller poller, FeedOutlet outlet, IngestConfig config) {
        this.settings = settings;
        this.states = states;
        this.poller = poller;
        this.outlet = outlet;
        int connections = config.feeds().connections();
        this.threads = Executors.newFixedThreadPool(connections);
        this.free = new Semaphore(connections);
    }

    /** Begins what is due; returns before it is done. */
    @Scheduled(every = "${watchline.ingest.feeds.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    void begin() {
        for (Followed followed : settings.all()) {
            if (isDue(followed) && free.tryAcquire() && !begin(followed)) {
                free.release();
            }
        }
        states.known().stream()
                .filter(feed -> settings.isGone(feed) && !states.isPolled(feed))
                .forEach(outlet::end);
    }

    private boolean isDue(Followed followed) {
        UUID id = followed.feed().id();
        return states.own(id)
                && !states.isPolled(id)
                && poller.isDue(followed.feed(), followed.version(), states.of(id));
    }

    /** False if its server is being asked already, or the feed was taken away this moment. */
    private boolean begin(Followed followed) {
        String host = hostOf(followed);
        if (!hosts.add(host)) {
            return false;
        }
        if (!states.begin(followed.feed().id())) {
            hosts.remove(host);
            return false;
        }
        threads.execute(() -> {
            try {
                poll(followed);
            } catch (RuntimeException | StackOverflowError bug) {
                LOG.errorf(
                        bug, "feed cannot be polled feedId=%s", followed.feed().id());
                putOff(followed, bug);
            } finally {
                states.end(followed.feed().id());
                hosts.remove(host);
                free.release();
            }
        });
        return true;
    }

    private void poll(Followed followed) {
        UUID id = followed.feed().id();
        FeedPoll poll = poller.poll(followed.feed(), followed.version(), states.of(id));
        if (isStillToBePolled(followed)) {
            outlet.send(followed.feed(), poll);
        }
    }

    /** Whatever went wrong would go wrong again at once. A thread that is told to stop has no fault. */
    private void putOff(Followed followed, Throwable bug) {
        UUID id = followed.feed().id();
        if (isStillToBePolled(followed) && !Thread.currentThread().isInterrupted()) {
            outlet.keep(poller.broken(followed.feed(), followed.version(), states.of(id), bug));
        }
    }

    /** What another process has taken over meanwhile, or somebody has changed, is polled anew. */
    private boolean isStillToBePolled(Followed followed) {
        return states.holds(followed.feed().id()) && settings.isAsBefore(followed);
    }

    private static String hostOf(Followed followed) {
        return WebAddress.of(followed.feed().url())
                .map((URI url) -> FetchRequest.hostOf(url))
                .orElse(followed.feed().url());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
