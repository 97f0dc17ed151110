package org.watchline.gateway.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangeReader;
import org.watchline.gateway.problem.ProblemException;

/**
 * Asks the corpus for changes whose notice was lost, or came before the change could be read because an older
 * transaction was still open.
 */
@ApplicationScoped
class ChangePoll {

    private static final Logger LOG = Logger.getLogger(ChangePoll.class);

    private final ChangeReader changes;
    private final ChangeSignal signal;
    private final StreamSeats seats;
    private Optional<ChangePosition> lastSeen = Optional.empty();

    ChangePoll(ChangeReader changes, ChangeSignal signal, StreamSeats seats) {
        this.changes = changes;
        this.signal = signal;
        this.seats = seats;
    }

    @Scheduled(every = "${watchline.gateway.live.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        if (seats.areAllFree()) {
            return;
        }
        try {
            Optional<ChangePosition> head = Optional.of(changes.head());
            if (!head.equals(lastSeen)) {
                lastSeen = head;
                signal.changed();
            }
        } catch (ProblemException e) {
            LOG.debugf("corpus not asked for changes reason=%s", e.getMessage());
        }
    }
}
