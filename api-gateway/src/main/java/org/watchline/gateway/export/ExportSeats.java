package org.watchline.gateway.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Limits how many exports run at one time: each holds a connection and a thread as long as its reader needs. */
@ApplicationScoped
class ExportSeats {

    private final int most;
    private final Semaphore free;

    ExportSeats(GatewayConfig config) {
        this.most = config.export().clients();
        this.free = new Semaphore(most);
    }

    /** Takes a seat, which must be given back. */
    void take() {
        if (!free.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_MANY_EXPORTS, "%d are running. Try later.".formatted(most));
        }
    }

    void giveBack() {
        free.release();
    }
}
