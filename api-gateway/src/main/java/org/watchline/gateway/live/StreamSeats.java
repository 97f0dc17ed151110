package org.watchline.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Limits how many streams are open at one time. Thread-safe. */
@ApplicationScoped
class StreamSeats {

    private final int most;
    private final Set<Seat> taken = new HashSet<>();

    StreamSeats(GatewayConfig config) {
        this.most = config.live().clients();
    }

    /** A client's place; each is another. */
    static final class Seat {

        private final BooleanSupplier left;

        private Seat(BooleanSupplier left) {
            this.left = left;
        }
    }

    /**
     * Takes a seat, which must be given back.
     *
     * @param left whether the client is gone: one that goes before its stream begins gives nothing back
     */
    synchronized Seat take(BooleanSupplier left) {
        taken.removeIf(seat -> seat.left.getAsBoolean());
        if (taken.size() >= most) {
            throw new ProblemException(ProblemType.TOO_MANY_STREAMS, "%d are open. Try later.".formatted(most));
        }
        Seat seat = new Seat(left);
        taken.add(seat);
        return seat;
    }

    synchronized void giveBack(Seat seat) {
        taken.remove(seat);
    }

    synchronized boolean areAllFree() {
        return taken.isEmpty();
    }
}
