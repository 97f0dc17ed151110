package org.watchline.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Limits how many streams are open at one time. Thread-safe. */
@ApplicationScoped
class StreamSeats {

    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    StreamSeats(GatewayConfig config) {
        this.most = config.live().clients();
    }

    /** Takes a seat, which must be given back. */
    void take() {
        if (taken.incrementAndGet() > most) {
            giveBack();
            throw new ProblemException(ProblemType.TOO_MANY_STREAMS, "%d are open. Try later.".formatted(most));
        }
    }

    void giveBack() {
        taken.decrementAndGet();
    }

    boolean areAllFree() {
        return taken.get() == 0;
    }
}
