package org.watchline.outbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one call at a time go to a host, whichever clients share this, and the next one not before a pause: callers wait
 * for their turn. Thread-safe.
 */
public final class HostTurns {

    /** Above so many hosts, those that rest and are not waited for are forgotten. */
    private static final int MANY = 1_000;

    private final Duration pause;
    private final Map<String, Turn> turns = new HashMap<>();

    /** A host's turn, which its holder gives back. */
    final class Turn implements AutoCloseable {

        private final ReentrantLock lock = new ReentrantLock(true);
        private long freeAt = System.nanoTime();
        private int callers;

        private void await() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                TimeUnit.NANOSECONDS.sleep(freeAt - System.nanoTime());
            } catch (InterruptedException e) {
                lock.unlock();
                throw e;
            }
        }

        @Override
        public void close() {
            freeAt = System.nanoTime() + pause.toNanos();
            lock.unlock();
            left(this);
        }
    }

    /** Takes the pause between the end of one call to a host and the beginning of the next. */
    public HostTurns(Duration pause) {
        this.pause = pause;
    }

    /** Blocks until the host may be called. */
    Turn take(String host) throws InterruptedException {
        Turn turn = come(host.toLowerCase(Locale.ROOT));
        try {
            turn.await();
            return turn;
        } catch (InterruptedException e) {
            left(turn);
            throw e;
        }
    }

    private synchronized Turn come(String host) {
        if (turns.size() > MANY) {
            long now = System.nanoTime();
            turns.values().removeIf(turn -> turn.callers == 0 && turn.freeAt - now < 0);
        }
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.callers++;
        return turn;
    }

    private synchronized void left(Turn turn) {
        turn.callers--;
    }
}
