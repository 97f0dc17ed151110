package org.watchline.local.stack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many records each service has still to read. */
final class ConsumerLag {

    private static final int PATIENCE_SECONDS = 5;

    private ConsumerLag() {}

    /**
     * Records behind by service; without those that follow no topic as a group; empty when the broker does not answer.
     */
    static Map<ProcessName, Long> byService(String bootstrapServers) {
        Properties settings = new Properties();
        settings.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "4000");
        settings.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
        try (Admin admin = Admin.create(settings)) {
            return lag(admin, committed(admin));
        } catch (ExecutionException | TimeoutException noAnswer) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(Admin admin)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> ours = admin
                .listGroups(ListGroupsOptions.forConsumerGroups())
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .stream()
                .map(GroupListing::groupId)
                .filter(group -> service(group).isPresent())
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(ours).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Map<ProcessName, Long> lag(
            Admin admin, Map<String, Map<TopicPartition, OffsetAndMetadata>> committed)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        committed.values().forEach(offsets -> offsets.keySet().forEach(place -> asked.put(place, OffsetSpec.latest())));
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> ends =
                admin.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<ProcessName, Long> lag = new EnumMap<>(ProcessName.class);
        committed.forEach((group, offsets) -> offsets.forEach(
                (place, read) -> lag.merge(service(group).orElseThrow(), behind(ends.get(place), read), Long::sum)));
        return lag;
    }

    private static long behind(ListOffsetsResult.@Nullable ListOffsetsResultInfo end, OffsetAndMetadata read) {
        return end == null ? 0 : end.offset() - read.offset();
    }

    /** A service names its groups after itself, with a suffix where it has several. */
    private static Optional<ProcessName> service(String group) {
        return ProcessName.services().stream()
                .filter(name -> group.equals(name.label()) || group.startsWith(name.label() + "-"))
                .findFirst();
    }
}
