package org.watchline.local.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.watchline.local.stack.ProcessName;

/**
 * How many records each consumer group has still to read. Partitions on which it never committed anything count from
 * their beginning.
 */
public final class Lag implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Admin admin;

    public Lag(String bootstrapServers) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 9_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000));
    }

    /** Records behind by group; empty when the brokers do not answer. */
    public Map<String, Long> byGroup() throws InterruptedException {
        try {
            return count(committed());
        } catch (ExecutionException | TimeoutException noAnswer) {
            return Map.of();
        }
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed()
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = admin
                .listGroups(ListGroupsOptions.forConsumerGroups())
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .stream()
                .map(listing -> listing.groupId())
                .filter(Lag::isWorker)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(groups).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Gateways have a group for every life of theirs, and read only what is new. */
    private static boolean isWorker(String group) {
        return Stream.of(ProcessName.INGEST_SERVICE, ProcessName.NLP_SERVICE, ProcessName.STORE_SERVICE)
                .anyMatch(service -> group.startsWith(service.label()));
    }

    private Map<String, Long> count(Map<String, Map<TopicPartition, OffsetAndMetadata>> committed)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Set<TopicPartition>> places = places(committed);
        Set<TopicPartition> all = places.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<TopicPartition, Long> ends = offsets(all, OffsetSpec.latest());
        Map<TopicPartition, Long> beginnings = offsets(all, OffsetSpec.earliest());
        Map<String, Long> lag = new TreeMap<>();
        places.forEach((group, partitions) -> {
            long behind = 0;
            for (TopicPartition place : partitions) {
                OffsetAndMetadata read = committed.getOrDefault(group, Map.of()).get(place);
                long at = read == null ? beginnings.getOrDefault(place, 0L) : read.offset();
                behind += Math.max(0, ends.getOrDefault(place, at) - at);
            }
            lag.put(group, behind);
        });
        return lag;
    }

    private Map<String, Set<TopicPartition>> places(Map<String, Map<TopicPartition, OffsetAndMetadata>> committed)
            throws InterruptedException, ExecutionException, TimeoutException {
        Set<String> topics = new HashSet<>();
        committed.values().forEach(offsets -> offsets.keySet().forEach(place -> topics.add(place.topic())));
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(topics).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<String, List<TopicPartition>> partitions = new HashMap<>();
        descriptions.forEach((topic, description) -> partitions.put(
                topic,
                description.partitions().stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList()));
        Map<String, Set<TopicPartition>> places = new HashMap<>();
        committed.forEach((group, offsets) -> places.put(
                group,
                offsets.keySet().stream()
                        .map(TopicPartition::topic)
                        .distinct()
                        .flatMap(topic -> partitions.getOrDefault(topic, List.of()).stream())
                        .collect(Collectors.toSet())));
        return places;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> places, OffsetSpec spec)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> found = admin.listOffsets(
                        places.stream().collect(Collectors.toMap(place -> place, place -> spec)))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close();
    }
}
