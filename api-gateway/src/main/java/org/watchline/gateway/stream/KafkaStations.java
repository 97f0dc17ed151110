package org.watchline.gateway.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.pipeline.Station;
import org.watchline.gateway.pipeline.Stations;
import org.watchline.gateway.pipeline.StationsUnknownException;
import org.watchline.gateway.pipeline.Waiting;

/** Asks the broker how far the groups have read. */
@ApplicationScoped
class KafkaStations implements Stations {

    private static final int PATIENCE_MILLIS = 4_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final OldestRecords oldest;
    private @Nullable Admin admin;

    /** Where a group stands in a partition. */
    private record Place(Station station, TopicPartition partition) {}

    KafkaStations(@Identifier("default-kafka-broker") Map<String, Object> kafka, OldestRecords oldest) {
        this.kafka = kafka;
        this.oldest = oldest;
    }

    void onStop(@Observes ShutdownEvent stop) {
        synchronized (this) {
            if (admin != null) {
                admin.close(CLOSING);
            }
        }
    }

    @Override
    public synchronized List<Waiting> look() {
        try {
            List<Place> places = places();
            Map<Place, Long> unread = firstUnread(places);
            Map<TopicPartition, Long> ends = offsets(places, OffsetSpec.latest());
            Map<String, Integer> members = members();
            return Stream.of(Station.values())
                    .map(station -> waiting(station, unread, ends, members.getOrDefault(station.group(), 0)))
                    .toList();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new StationsUnknownException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StationsUnknownException(e);
        }
    }

    private Waiting waiting(Station station, Map<Place, Long> unread, Map<TopicPartition, Long> ends, int consumers) {
        Map<TopicPartition, Long> behind = new HashMap<>();
        long lag = 0;
        for (Map.Entry<Place, Long> read : unread.entrySet()) {
            TopicPartition partition = read.getKey().partition();
            long missing = ends.getOrDefault(partition, 0L) - read.getValue();
            if (read.getKey().station() == station && missing > 0) {
                lag += missing;
                behind.put(partition, read.getValue());
            }
        }
        return new Waiting(station, lag, oldest.among(behind).orElse(null), consumers);
    }

    private List<Place> places() throws ExecutionException, TimeoutException, InterruptedException {
        List<String> topics = Stream.of(Station.values())
                .flatMap(station -> station.topics().stream())
                .toList();
        Map<String, TopicDescription> described =
                await(admin().describeTopics(topics).allTopicNames());
        List<Place> places = new ArrayList<>();
        for (Station station : Station.values()) {
            described.entrySet().stream()
                    .filter(topic -> station.topics().contains(topic.getKey()))
                    .flatMap(topic -> topic.getValue().partitions().stream()
                            .map(partition -> new TopicPartition(topic.getKey(), partition.partition())))
                    .forEach(partition -> places.add(new Place(station, partition)));
        }
        return places;
    }

    /** Where a group will go on; at the beginning of what it has never read. */
    private Map<Place, Long> firstUnread(List<Place> places)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = Stream.of(Station.values())
                .collect(Collectors.toMap(Station::group, station -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> read =
                await(admin().listConsumerGroupOffsets(groups).all());
        Map<TopicPartition, Long> beginnings = offsets(places, OffsetSpec.earliest());
        Map<Place, Long> unread = new HashMap<>();
        for (Place place : places) {
            OffsetAndMetadata done =
                    read.getOrDefault(place.station().group(), Map.of()).get(place.partition());
            long beginning = beginnings.getOrDefault(place.partition(), 0L);
            unread.put(place, done == null ? beginning : Math.max(beginning, done.offset()));
        }
        return unread;
    }

    private Map<TopicPartition, Long> offsets(List<Place> places, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                places.stream().collect(Collectors.toMap(Place::partition, place -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> told =
                await(admin().listOffsets(asked).all());
        told.forEach((partition, offset) -> offsets.put(partition, offset.offset()));
        return offsets;
    }

    private Map<String, Integer> members() throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, Integer> members = new HashMap<>();
        for (Map.Entry<String, KafkaFuture<ConsumerGroupDescription>> group : admin().describeConsumerGroups(
                        Stream.of(Station.values()).map(Station::group).toList())
                .describedGroups()
                .entrySet()) {
            try {
                members.put(group.getKey(), await(group.getValue()).members().size());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                    throw e;
                }
                members.put(group.getKey(), 0);
            }
        }
        return members;
    }

    private Admin admin() {
        if (admin == null) {
            Map<String, Object> options = new HashMap<>(kafka);
            options.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
            options.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
            admin = Admin.create(options);
        }
        return admin;
    }

    private static <T> T await(KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(PATIENCE_MILLIS + 1_000, TimeUnit.MILLISECONDS);
    }
}
