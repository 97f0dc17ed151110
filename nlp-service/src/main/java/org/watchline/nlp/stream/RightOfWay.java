package org.watchline.nlp.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.watchline.nlp.NlpConfig;

/**
 * Lets the fast lane go first: the backlog waits until the fast lane has been quiet for a while, for between two of its
 * batches a moment passes even when more are waiting.
 */
@ApplicationScoped
class RightOfWay {

    private final Duration quiet;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean fastLaneBusy;
    private long quietSince;

    RightOfWay(NlpConfig config) {
        quiet = config.backlogQuiet();
        quietSince = System.nanoTime();
    }

    void fastLaneStarts() {
        change(true);
    }

    void fastLaneEnds() {
        change(false);
    }

    /** Blocks until the backlog may go. */
    void awaitQuiet() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long missing = missingNanos();
            while (fastLaneBusy || missing > 0) {
                if (fastLaneBusy) {
                    changed.await();
                } else {
                    changed.awaitNanos(missing);
                }
                missing = missingNanos();
            }
        } finally {
            lock.unlock();
        }
    }

    private long missingNanos() {
        return quiet.toNanos() - (System.nanoTime() - quietSince);
    }

    private void change(boolean busy) {
        lock.lock();
        try {
            fastLaneBusy = busy;
            quietSince = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
