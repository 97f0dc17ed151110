package org.watchline.store.partition;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.Partitions;
import org.watchline.store.db.UnstorableDataException;

/**
 * Makes partitions ahead of need. Every replica tries; they take turns. Should all of them fail for as long as half a
 * partition lasts, filing waits until one succeeds.
 */
@ApplicationScoped
class PartitionWorker {

    private static final Logger LOG = Logger.getLogger(PartitionWorker.class);

    private final Partitions partitions;
    private final AtomicLong room = new AtomicLong(-1);

    PartitionWorker(Partitions partitions, MeterRegistry registry) {
        this.partitions = partitions;
        Gauge.builder("watchline.store.partition.ids.left", room, AtomicLong::doubleValue)
                .description("For how many ids of annotation sets there are partitions; -1 until it is known")
                .register(registry);
    }

    /** At start, too: a database that was restored or left alone for long may have no room. */
    @Scheduled(every = "${watchline.store.partition-poll}", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        try {
            room.set(partitions.keep());
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("partitions could not be made ahead count=%d reason=%s", room.get(), e.getMessage());
        }
    }
}
