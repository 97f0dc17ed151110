package org.watchline.evaluation.bench.replica;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** What the broker knows of groups and topics. */
final class Broker implements AutoCloseable {

    private final Admin admin;

    Broker(String address) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address));
    }

    /** The offset of the next record, by partition. */
    Map<TopicPartition, Long> ends(String topic) throws InterruptedException, ExecutionException {
        return ends(List.of(topic));
    }

    /** How many dead letters there are, of whatever stage. */
    long deadLetters() throws InterruptedException, ExecutionException {
        return sum(ends(Topics.deadLetters().stream().map(Topic::name).toList()));
    }

    static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<TopicPartition, Long> ends(List<String> topics) throws InterruptedException, ExecutionException {
        return offsets(admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList());
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> places)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(places.stream().collect(Collectors.toMap(Function.identity(), place -> OffsetSpec.latest())))
                .all()
                .get()
                .forEach((place, end) -> ends.put(place, end.offset()));
        return ends;
    }

    /** Whether a group's so many members, and no others, have all partitions of a topic, each some. */
    boolean isShared(String group, String topic, int members) throws InterruptedException, ExecutionException {
        ConsumerGroupDescription description =
                admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                        .findFirst()
                        .orElseThrow();
        List<Integer> shares = description.members().stream()
                .map(member -> member.assignment().topicPartitions().size())
                .toList();
        return description.groupState() == GroupState.STABLE
                && shares.size() == members
                && !shares.contains(0)
                && shares.stream().mapToInt(Integer::intValue).sum()
                        == ends(topic).size();
    }

    /** Has a group without members begin there, whatever it has read. */
    void begin(String group, Map<TopicPartition, Long> offsets) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        offsets.forEach((place, offset) -> places.put(place, new OffsetAndMetadata(offset)));
        admin.alterConsumerGroupOffsets(group, places).all().get();
    }

    /** Records that the groups of a service have still to read. A group has the service's name, or begins with it. */
    long lag(String service) throws InterruptedException, ExecutionException {
        Map<String, ListConsumerGroupOffsetsSpec> groups =
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                        .map(GroupListing::groupId)
                        .filter(group -> group.equals(service) || group.startsWith(service + "-"))
                        .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        long lag = 0;
        for (Map<TopicPartition, OffsetAndMetadata> read :
                admin.listConsumerGroupOffsets(groups).all().get().values()) {
            Map<TopicPartition, Long> ends = offsets(List.copyOf(read.keySet()));
            for (Map.Entry<TopicPartition, OffsetAndMetadata> place : read.entrySet()) {
                lag += ends.getOrDefault(place.getKey(), 0L) - place.getValue().offset();
            }
        }
        return lag;
    }

    @Override
    public void close() {
        admin.close();
    }
}
