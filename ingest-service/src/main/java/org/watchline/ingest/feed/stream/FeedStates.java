package org.watchline.ingest.feed.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.FeedState;

/**
 * The polling state of the feeds that are this process's own: those of the partitions that it was given and has read to
 * their end. Thread-safe.
 */
@ApplicationScoped
class FeedStates {

    private final Map<Integer, Map<UUID, FeedState>> partitions = new HashMap<>();
    private final Set<Integer> complete = new HashSet<>();
    private int partitionCount = 1;

    /** A partition was given to this process; it is to be read from its beginning. */
    synchronized void open(int partition, int count) {
        partitionCount = count;
        partitions.put(partition, new HashMap<>());
        complete.remove(partition);
    }

    /** All that was on the partition is read. */
    synchronized void complete(int partition) {
        complete.add(partition);
    }

    /** Other processes poll these feeds now. */
    synchronized void close(Collection<Integer> gone) {
        gone.forEach(partitions::remove);
        complete.removeAll(gone);
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

    /** A feed is followed no longer. */
    synchronized void forget(UUID feed) {
        put(partitionOf(feed), feed, null);
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
