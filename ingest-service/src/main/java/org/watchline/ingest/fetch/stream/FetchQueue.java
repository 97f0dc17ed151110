package org.watchline.ingest.fetch.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.watchline.ingest.fetch.FetchMetrics;
import org.watchline.ingest.fetch.HostLanes;
import org.watchline.ingest.fetch.HostLanes.Turn;

/**
 * The pages that this process is to fetch. It takes so many in that one slow server does not keep the others waiting.
 * When another process takes a partition over, what waits of it is that process's to fetch.
 */
@ApplicationScoped
@Identifier("fetch")
public class FetchQueue implements KafkaConsumerRebalanceListener {

    /** Some 2 kB each. While so many wait, no more are taken in, also of other servers. */
    private static final int MOST_WAITING = 20_000;

    private final HostLanes<FetchTask> lanes = new HostLanes<>();
    private CompletableFuture<Void> room = new CompletableFuture<>();

    FetchQueue(FetchMetrics metrics) {
        metrics.watch(lanes::waiting);
    }

    /** Puts a new page in; completes when there is room for another. */
    synchronized CompletionStage<Void> offer(FetchTask task) {
        again(task, Duration.ZERO);
        if (lanes.waiting() < MOST_WAITING) {
            return CompletableFuture.completedFuture(null);
        }
        room = new CompletableFuture<>();
        return room;
    }

    /** Puts a page back in. */
    void again(FetchTask task, Duration delay) {
        lanes.add(task.host(), task, delay, task.mayWait());
    }

    Turn<FetchTask> take() throws InterruptedException {
        Turn<FetchTask> turn = lanes.take();
        tellRoom();
        return turn;
    }

    void done(String host, Duration pause) {
        lanes.done(host, pause);
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        lanes.removeIf(task -> partitions.contains(
                new TopicPartition(task.record().topic(), task.record().partition())));
        tellRoom();
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        onPartitionsRevoked(consumer, partitions);
    }

    private synchronized void tellRoom() {
        if (lanes.waiting() < MOST_WAITING) {
            room.complete(null);
        }
    }
}
