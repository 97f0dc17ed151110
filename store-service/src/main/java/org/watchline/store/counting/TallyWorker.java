package org.watchline.store.counting;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.StoreConfig;
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

    TallyWorker(Tallies tallies, StoreConfig config) {
        this.tallies = tallies;
        this.knowledge = config.knowledgeDirectory().map(TallyWorker::load).orElseGet(KnowledgeBase::shipped);
    }

    /** A knowledge base that cannot be read is an error of the start, as for the service that tags with it. */
    void start(@Observes StartupEvent event) {
        LOG.infof("knowledge loaded count=%d", knowledge.entities().size());
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

    private static KnowledgeBase load(Path directory) {
        return KnowledgeBase.load(directory);
    }
}
