package org.watchline.local.run;

import java.time.Duration;
import java.util.function.Consumer;

/** Follows a re-processing to its end. */
public final class ReplayWatch {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RunClient client;
    private final Consumer<ReplayState> progress;

    /** Tells {@code progress} every state that is seen. */
    public ReplayWatch(RunClient client, Consumer<ReplayState> progress) {
        this.client = client;
        this.progress = progress;
    }

    /** Returns the last state: that it is over, or that nothing has moved for so long. */
    public ReplayState follow(ReplayState start, Duration patience) throws InterruptedException {
        ReplayState state = start;
        long movedAt = System.nanoTime();
        while (!state.isOver() && System.nanoTime() - movedAt < patience.toNanos()) {
            Thread.sleep(PAUSE.toMillis());
            ReplayState next = client.state(state.id());
            progress.accept(next);
            if (next.isBeyond(state)) {
                movedAt = System.nanoTime();
            }
            state = next;
        }
        return state;
    }
}
