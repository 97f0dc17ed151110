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

    /** Notes of changes, of which an article that is filed leaves two. Few enough for transactions of a few seconds. */
    private static final int BATCH = 1_000;

    /**
     * Articles from which on the next batch follows at once. Fewer wait: what is named most is in most articles, and is
     * written once for all of a batch.
     */
    private static final int MANY = 100;

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
            int counted;
            do {
                counted = tallies.refresh(BATCH);
                LOG.debugf("articles counted anew articles=%d", counted);
            } while (counted >= MANY);
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("counts stay behind reason=%s", e.getMessage());
        }
    }
}
