package org.watchline.store.db;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Links texts that were there before texts were compared, or that lost those by which they were found, the newest
 * first. New articles wait for a few of them at most.
 */
@ApplicationScoped
public class NearTextJobs {

    private static final Logger LOG = Logger.getLogger(NearTextJobs.class);
    private static final int TEXTS_AT_ONCE = 20;

    private final Transactions transactions;
    private final RecentWordings wordings = new RecentWordings();

    NearTextJobs(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Links all that are still to be linked.
     *
     * @throws DatabaseUnavailableException if some are left for later
     */
    public void finish() {
        boolean more = true;
        while (more) {
            more = transactions.runPatiently(connection -> NearTexts.linkDue(connection, wordings, TEXTS_AT_ONCE));
        }
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        try {
            finish();
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("texts not compared yet reason=%s", e.getMessage());
        }
    }
}
