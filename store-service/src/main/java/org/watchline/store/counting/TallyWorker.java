package org.watchline.store.counting;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.Tallies;
import org.watchline.store.db.UnstorableDataException;
import org.watchline.store.tally.ListedOutlet;

/** Counts what has changed, shortly after it was committed. Every replica tries; the database lets one of them. */
@ApplicationScoped
class TallyWorker {

    private static final Logger LOG = Logger.getLogger(TallyWorker.class);

    /** Few enough for short transactions, enough to keep up with filing. */
    private static final int BATCH = 200;

    private final Tallies tallies;
    private final KnowledgeBase knowledge;
    private volatile boolean outletsListed;

    TallyWorker(Tallies tallies, KnowledgeBase knowledge) {
        this.tallies = tallies;
        this.knowledge = knowledge;
    }

    @Scheduled(every = "${watchline.store.tally-poll}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            if (!outletsListed) {
                tallies.list(ListedOutlet.of(knowledge));
                outletsListed = true;
            }
            while (tallies.refresh(BATCH) > 0) {
                LOG.debugf("articles counted anew");
            }
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("counts stay behind reason=%s", e.getMessage());
        }
    }
}
