package org.watchline.ingest.fetch.stream;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.fetch.FetchProblem;
import org.watchline.ingest.fetch.HostLanes.Turn;
import org.watchline.ingest.fetch.PageFetcher;
import org.watchline.ingest.fetch.Visit;

/** The threads that fetch. */
@ApplicationScoped
class FetchWorkers {

    private static final Logger LOG = Logger.getLogger(FetchWorkers.class);

    /** However long a server asks to wait, this is enough: then the page is tried again, or given up. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** However seldom a site wants to be asked. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private static final Duration LARGE_FILE_PAUSE = Duration.ofSeconds(1);

    private static final int PAUSE_GROWTH = 4;

    private final FetchQueue queue;
    private final PageDemand demand;
    private final PageFetcher pages;
    private final FetchedDocuments documents;
    private final FetchOutlet outlet;

    /** One at a time, so that large files never fill the memory. */
    private final Semaphore largeFile = new Semaphore(1);

    private final IngestConfig.Fetch config;
    private final ExecutorService threads;

    FetchWorkers(
            @Identifier("fetch") FetchQueue queue,
            PageDemand demand,
            PageFetcher pages,
            FetchedDocuments documents,
            FetchOutlet outlet,
            IngestConfig config) {
        this.queue = queue;
        this.demand = demand;
        this.pages = pages;
        this.documents = documents;
        this.outlet = outlet;
        this.config = config.fetch();
        this.threads = Executors.newFixedThreadPool(this.config.connections());
    }

    void onStart(@Observes StartupEvent start) {
        for (int i = 0; i < config.connections(); i++) {
            threads.execute(this::work);
        }
    }

    private void work() {
        try {
            while (true) {
                Turn<FetchTask> turn = queue.take();
                Duration pause = config.hostPause();
                try {
                    pause = fetch(turn.item());
                } catch (Throwable bug) { // whatever it is, this thread goes on
                    if (threads.isShutdown()) {
                        return; // the page was not dealt with and will be fetched again
                    }
                    fail(turn.item(), bug);
                } finally {
                    queue.done(turn.host(), pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(FetchTask task, Throwable bug) {
        String id = task.submission().id();
        LOG.errorf(bug, "page cannot be fetched submissionId=%s", id);
        try {
            outlet.fail(task, bug);
        } catch (RuntimeException another) {
            LOG.errorf(another, "page is left for the next start submissionId=%s", id);
        }
    }

    /** Fetches one page and returns for how long its server is to be left alone. */
    private Duration fetch(FetchTask task) {
        if (!demand.isWanted(task.request())) {
            outlet.drop(task);
            return Duration.ZERO;
        }
        if (!task.largeFile()) {
            return settle(task, pages.visit(task.url()));
        }
        if (!largeFile.tryAcquire()) {
            queue.again(task, LARGE_FILE_PAUSE);
            return Duration.ZERO;
        }
        try {
            return settle(task, pages.visitLargeFile(task.url()));
        } finally {
            largeFile.release();
        }
    }

    private Duration settle(FetchTask task, Visit visit) {
        if (visit instanceof Visit.Page page) {
            outlet.hand(task, Fetched.Article.of(task.request(), page));
        } else if (visit instanceof Visit.Moved moved) {
            follow(task, moved);
        } else if (visit instanceof Visit.LargeFile) {
            queue.again(task.asLargeFile(), Duration.ZERO);
        } else if (visit instanceof Visit.File file) {
            return read(task, file);
        } else if (visit instanceof Visit.Failed failed) {
            return endOrRetry(task, failed);
        }
        return pause(task);
    }

    private Duration read(FetchTask task, Visit.File file) {
        Fetched read = documents.read(task, file);
        if (read instanceof Fetched.Unusable unusable) {
            return endOrRetry(task, unusable.failed());
        }
        outlet.hand(task, (Fetched.Article) read);
        return pause(task);
    }

    private void follow(FetchTask task, Visit.Moved moved) {
        if (task.redirects() < config.redirects()) {
            queue.again(task.movedTo(moved.to()), Duration.ZERO);
        } else {
            outlet.refuse(
                    task,
                    new Visit.Failed(
                            FetchProblem.FETCH_TOO_MANY_REDIRECTS,
                            "more than %d redirects".formatted(config.redirects())));
        }
    }

    private Duration endOrRetry(FetchTask task, Visit.Failed failed) {
        Duration asked = atMost(failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter(), LONGEST_WAIT);
        if (failed.problem().isPassing() && task.failures() + 1 < config.tries()) {
            long factor = (long) Math.pow(PAUSE_GROWTH, task.failures());
            Duration wait = atMost(config.firstPause().multipliedBy(factor), LONGEST_WAIT);
            outlet.retry(failed);
            queue.again(task.failedOnce(), asked.compareTo(wait) > 0 ? asked : wait);
        } else {
            outlet.refuse(task, failed);
        }
        Duration usual = pause(task);
        return asked.compareTo(usual) > 0 ? asked : usual;
    }

    private Duration pause(FetchTask task) {
        Duration wanted = atMost(pages.pauseAfter(task.url()), LONGEST_PAUSE);
        return wanted.compareTo(config.hostPause()) > 0 ? wanted : config.hostPause();
    }

    private static Duration atMost(Duration wanted, Duration most) {
        return wanted.compareTo(most) > 0 ? most : wanted;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
