package org.watchline.store.run;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.RunRetention;
import org.watchline.store.db.ShownRefresh;
import org.watchline.store.db.UnstorableDataException;

/**
 * Does in the background what follows from which runs there are. Every replica tries; the database lets one of them.
 */
@ApplicationScoped
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);

    private final ShownRefresh refresh;
    private final RunRetention retention;

    RunWorker(ShownRefresh refresh, RunRetention retention) {
        this.refresh = refresh;
        this.retention = retention;
    }

    /** Lets search and counts follow the pointer. */
    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void followPointer() {
        try {
            while (refresh.step()) {
                LOG.debugf("search and counts follow the shown run");
            }
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("search and counts stay behind the shown run reason=%s", e.getMessage());
        }
    }

    /** Deletes what no run needs. */
    @Scheduled(every = "${watchline.store.runs.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetRuns() {
        try {
            int deleted = retention.clean();
            if (deleted > 0) {
                LOG.infof("annotations of runs that are not kept any longer deleted sets=%d", deleted);
            }
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("runs are kept longer than asked for reason=%s", e.getMessage());
        }
    }
}
