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
 * before a pause is over. What may wait goes behind all that is due in its lane. Thread-safe.
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

        private final Queue<Entry<T>> urgent = new PriorityQueue<>(Comparator.comparingLong(Entry::due));
        private final Queue<Entry<T>> patient = new PriorityQueue<>(Comparator.comparingLong(Entry::due));
        private boolean busy;
        private long freeAt;

        private Lane(long now) {
            this.freeAt = now;
        }

        private int size() {
            return urgent.size() + patient.size();
        }

        /** When the next item may be taken. */
        private long nextAt() {
            return Math.max(freeAt, Math.min(dueOf(urgent), dueOf(patient)));
        }

        private T take(long now) {
            boolean first = dueOf(urgent) <= Math.max(now, dueOf(patient));
            return (first ? urgent : patient).remove().item();
        }

        private static <T> long dueOf(Queue<Entry<T>> entries) {
            Entry<T> first = entries.peek();
            return first == null ? Long.MAX_VALUE : first.due();
        }
    }

    /**
     * Puts an item into its server's lane, to be taken after a delay at the earliest; it may wait behind others or not.
     */
    public void add(String host, T item, Duration delay, boolean mayWait) {
        lock.lock();
        try {
            long now = System.nanoTime();
            Lane<T> lane = lanes.computeIfAbsent(host, name -> new Lane<>(now));
            (mayWait ? lane.patient : lane.urgent).add(new Entry<>(item, now + delay.toNanos()));
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
        return new Turn<>(next.getKey(), lane.take(System.nanoTime()));
    }

    private Optional<Map.Entry<String, Lane<T>>> next() {
        return lanes.entrySet().stream()
                .filter(lane -> !lane.getValue().busy && lane.getValue().size() > 0)
                .min(Comparator.comparingLong(lane -> lane.getValue().nextAt()));
    }

    /** The item of this server that was out is back; the server rests for a while. */
    public void done(String host, Duration pause) {
        lock.lock();
        try {
            long now = System.nanoTime();
            lanes.values().removeIf(lane -> !lane.busy && lane.size() == 0 && lane.freeAt < now);
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
                lane.urgent.removeIf(entry -> matching.test(entry.item()));
                lane.patient.removeIf(entry -> matching.test(entry.item()));
            }
            waiting = lanes.values().stream().mapToInt(Lane::size).sum();
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
