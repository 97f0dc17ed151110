package org.watchline.ingest.feed.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.FeedState;

/**
 * The polling state of the feeds that are this process's own: those of the partitions that it was given and has read to
 * their end. A partition is given up only when no poll of its feeds is under way, so that whoever gets it next does not
 * poll them a second time. Thread-safe.
 */
@ApplicationScoped
class FeedStates {

    private final Map<Integer, Map<UUID, FeedState>> partitions = new HashMap<>();
    private final Set<Integer> complete = new HashSet<>();
    private final Set<UUID> polled = new HashSet<>();
    private int partitionCount = 1;

    /**
     * Partitions were given to this process; they are to be read from their beginning.
     *
     * @param count of the topic's partitions
     */
    synchronized void open(Collection<Integer> given, int count) {
        partitionCount = count;
        given.forEach(partition -> partitions.put(partition, new HashMap<>()));
        complete.removeAll(given);
    }

    /** All that was on the partition is read. */
    synchronized void complete(int partition) {
        complete.add(partition);
    }

    /**
     * Other processes are to poll these feeds: here no poll of theirs begins any more. Returns when those that run have
     * ended, or after so long; what they find then is thrown away.
     */
    synchronized void close(Collection<Integer> gone, Duration patience) {
        complete.removeAll(gone);
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toNanos();
        try {
            while (left > 0 && polled.stream().anyMatch(feed -> gone.contains(partitionOf(feed)))) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = deadline - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        gone.forEach(partitions::remove);
    }

    /** Whether a poll of the feed may begin here; if so, it is under way until {@link #end}. */
    synchronized boolean begin(UUID feed) {
        return own(feed) && polled.add(feed);
    }

    /** The poll of the feed is over, and what it found is sent. */
    synchronized void end(UUID feed) {
        polled.remove(feed);
        notifyAll();
    }

    /** Whether a poll of the feed is under way. */
    synchronized boolean isPolled(UUID feed) {
        return polled.contains(feed);
    }

    /** Whether what a poll of the feed found is still this process's to send. */
    synchronized boolean holds(UUID feed) {
        return partitions.containsKey(partitionOf(feed));
    }

    /** Takes in what a partition holds; null ends a feed. An older state does not undo a newer one. */
    synchronized void put(int partition, UUID feed, @Nullable FeedState state) {
        Map<UUID, FeedState> states = partitions.get(partition);
        if (states == null) {
            return;
        }
        if (state == null) {
            states.remove(feed);
        } else {
            states.merge(feed, state, (held, read) -> read.polledAt().isBefore(held.polledAt()) ? held : read);
        }
    }

    /** A feed is followed no longer. If partitions were added, its state may stand in the one that it had before. */
    synchronized void forget(UUID feed) {
        partitions.values().forEach(states -> states.remove(feed));
    }

    /** Takes in a state that this process made. */
    synchronized void put(FeedState state) {
        UUID feed = UUID.fromString(state.feedId());
        put(partitionOf(feed), feed, state);
    }

    /** Whether this process is to poll the feed, and knows its state. */
    synchronized boolean own(UUID feed) {
        return complete.contains(partitionOf(feed));
    }

    synchronized Optional<FeedState> of(UUID feed) {
        return Optional.ofNullable(
                partitions.getOrDefault(partitionOf(feed), Map.of()).get(feed));
    }

    /** The feeds of which this process knows a state. */
    synchronized List<UUID> known() {
        return complete.stream()
                .flatMap(partition -> partitions.getOrDefault(partition, Map.of()).keySet().stream())
                .toList();
    }

    /** As Kafka's producers choose it. */
    private int partitionOf(UUID feed) {
        return Utils.toPositive(Utils.murmur2(feed.toString().getBytes(StandardCharsets.UTF_8))) % partitionCount;
    }
}
