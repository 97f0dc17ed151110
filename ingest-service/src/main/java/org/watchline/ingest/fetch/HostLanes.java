package org.watchline.ingest.fetch;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What waits to be fetched, in a lane for each server: of one lane, one item is out at a time, and the next one not
 * before a pause is over. Thread-safe.
 */
public final class HostLanes<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Lane<T>> lanes = new HashMap<>();
    private int waiting;

    /** An item that is out until {@link #done} is called for its host. */
    public record Turn<T>(String host, T item) {}

    private record Entry<T>(T item, long due) {}

    private static final class Lane<T> {

        private final Queue<Entry<T>> entries = new PriorityQueue<>(Comparator.comparingLong(Entry::due));
        private boolean busy;
        private long freeAt;

        private Lane(long now) {
            this.freeAt = now;
        }

        private long nextAt() {
            Entry<T> first = entries.peek();
            return first == null ? Long.MAX_VALUE : Math.max(freeAt, first.due());
        }
    }

    /** Puts an item into its server's lane, to be taken after a delay at the earliest. */
    public void add(String host, T item, Duration delay) {
        lock.lock();
        try {
            long now = System.nanoTime();
            lanes.computeIfAbsent(host, name -> new Lane<>(now)).entries.add(new Entry<>(item, now + delay.toNanos()));
            waiting++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Blocks until an item's turn has come. */
    public Turn<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                Optional<Map.Entry<String, Lane<T>>> next = next();
                long wait = next.map(lane -> lane.getValue().nextAt() - System.nanoTime())
                        .orElse(Long.MAX_VALUE);
                if (next.isPresent() && wait <= 0) {
                    return take(next.get());
                }
                changed.awaitNanos(wait);
            }
        } finally {
            lock.unlock();
        }
    }

    private Turn<T> take(Map.Entry<String, Lane<T>> next) {
        Lane<T> lane = next.getValue();
        lane.busy = true;
        waiting--;
        return new Turn<>(next.getKey(), lane.entries.remove().item());
    }

    private Optional<Map.Entry<String, Lane<T>>> next() {
        return lanes.entrySet().stream()
                .filter(lane ->
                        !lane.getValue().busy && !lane.getValue().entries.isEmpty())
                .min(Comparator.comparingLong(lane -> lane.getValue().nextAt()));
    }

    /** The item of this server that was out is back; the server rests for a while. */
    public void done(String host, Duration pause) {
        lock.lock();
        try {
            long now = System.nanoTime();
            lanes.values().removeIf(lane -> !lane.busy && lane.entries.isEmpty() && lane.freeAt < now);
            Lane<T> lane = lanes.computeIfAbsent(host, name -> new Lane<>(now));
            lane.busy = false;
            lane.freeAt = now + pause.toNanos();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes out what waits and matches, and tells how many those were. */
    public int removeIf(Predicate<T> matching) {
        lock.lock();
        try {
            int before = waiting;
            for (Lane<T> lane : lanes.values()) {
                lane.entries.removeIf(entry -> matching.test(entry.item()));
            }
            waiting = lanes.values().stream()
                    .mapToInt(lane -> lane.entries.size())
                    .sum();
            return before - waiting;
        } finally {
            lock.unlock();
        }
    }

    /** How many items wait. */
    public int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }
}
