package org.watchline.ingest.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.KafkaOptions;
import org.watchline.testkit.Site;
import org.watchline.testkit.TopicProbe;

/** Several processes share the feeds. */
class TakeoverIT {

    private static final String GROUP = "ingest-service-feeds";
    private static final String PATH = "/feed.json";
    private static final String DOCUMENT = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Notes\","
            + " \"items\": [{\"id\": \"1\", \"content_text\": \"Elders met in Khost.\"}]}";

    /** One for each partition. */
    private static final int FEEDS = 6;

    /** In which a process that gives partitions up at once is rid of them, and another one polls their feeds. */
    private static final Duration HANDOVER = Duration.ofSeconds(10);

    private static final Duration MOMENT = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path logs;

    private final EmbeddedKafka kafka = EmbeddedKafka.start(KafkaOptions.temporary());
    private final TopicProbe topics = new TopicProbe(kafka.bootstrapServers());
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));

    /** Each feed on a server of its own, so that a process has begun with all of them before it has asked for one. */
    private final Map<UUID, Site> sites = new TreeMap<>();

    @BeforeEach
    void openSites() throws IOException {
        for (UUID id : ids()) {
            Site site = new Site();
            site.put(PATH, "application/feed+json", DOCUMENT);
            sites.put(id, site);
        }
    }

    @AfterEach
    void close() {
        sites.values().forEach(Site::close);
        topics.close();
        admin.close();
        kafka.close();
    }

    /** Stacks of before feeds were shared out have one partition. */
    @ParameterizedTest
    @ValueSource(ints = {6, 1})
    void everyFeedIsPolledByOneProcessAndByAnotherWhenThatDies(int partitions) throws Exception {
        // Given a topic as it may be, and a process that has it for itself
        admin.createTopics(List.of(
                        new NewTopic(Topics.FEEDS, partitions, (short) 1).configs(Map.of("cleanup.policy", "compact"))))
                .all()
                .get();
        try (Replica first = start("first")) {
            follow(1);
            awaitPolls(1);

            // When another one comes while the first is polling all feeds
            sites.values().forEach(site -> site.hold(PATH));
            follow(2);
            patiently().until(() -> polls().contains(2));
            try (Replica second = start("second")) {
                patiently().until(() -> group().members().size() == 2 && isSharedOut(partitions));

                // Then it asks for none of them, also when the first has had its answers
                patiently().during(HANDOVER).until(() -> !pollers().contains("second"));
                sites.values().forEach(site -> site.release(PATH));
                awaitPolls(2);
                assertThat(pollers()).doesNotContain("second");

                // When all are to be polled again, by whoever has them now
                patiently().until(() -> owners() == Math.min(partitions, 2));
                follow(3);

                // Then each is polled once, by the one that it belongs to
                awaitPolls(3);
                assertNothingIsPolledBeyond(3, MOMENT);
                assertThat(pollers(3)).hasSize(Math.min(partitions, 2));

                // When one is killed
                String victim = pollers(3).contains("first") ? "first" : "second";
                (victim.equals("first") ? first : second).kill();
                follow(4);

                // Then the other one polls all of them, once
                awaitPolls(4);
                assertNothingIsPolledBeyond(4, MOMENT);
                assertThat(pollers(4)).hasSize(1).doesNotContain(victim);
            }
        }
    }

    private Replica start(String name) throws IOException {
        return Replica.start(name, kafka.bootstrapServers(), logs);
    }

    /** Tells of all feeds; another version has them polled. */
    private void follow(long version) {
        sites.forEach((id, site) -> {
            Feed feed = new Feed(
                    id, site.at(PATH).toString(), null, null, List.of(), true, List.of(), List.of(), false, null);
            Setting setting = new Setting(
                    feed.settingId(),
                    Feed.SETTING,
                    version,
                    Instant.EPOCH,
                    ContractCodec.mapper().valueToTree(feed));
            topics.send(Topics.SETTINGS, setting.id(), ContractCodec.write(setting));
        });
    }

    private void awaitPolls(int count) {
        patiently().untilAsserted(() -> assertThat(polls()).containsOnly(count));
    }

    private void assertNothingIsPolledBeyond(int count, Duration span) {
        patiently()
                .failFast("a feed is polled twice", () -> polls().stream().anyMatch(polled -> polled > count))
                .during(span)
                .until(() -> Set.copyOf(polls()).equals(Set.of(count)));
    }

    /** How often each feed was asked for. */
    private List<Integer> polls() {
        return sites.values().stream().map(site -> site.asked(PATH).size()).toList();
    }

    /** Who has asked for feeds. */
    private Set<String> pollers() {
        return names(sites.values().stream().flatMap(site -> site.asked(PATH).stream()));
    }

    /** Who asked for the feeds, the so many-th time. */
    private Set<String> pollers(int time) {
        return names(sites.values().stream().map(site -> site.asked(PATH).get(time - 1)));
    }

    private static Set<String> names(Stream<Site.Asked> requests) {
        return requests.map(request -> request.header("User-Agent"))
                .map(agent -> agent.replaceFirst(".*\\(\\+(.*)\\)", "$1"))
                .collect(Collectors.toSet());
    }

    /** Processes that partitions were given to. */
    private long owners() throws ExecutionException, InterruptedException {
        return held().filter(partitions -> partitions > 0).count();
    }

    /** Whether one process was told to give some of its partitions up, if it has several. */
    private boolean isSharedOut(int partitions) throws ExecutionException, InterruptedException {
        return held().allMatch(held -> held <= Math.max(1, partitions / 2));
    }

    /** How many partitions each process is to have. */
    private Stream<Integer> held() throws ExecutionException, InterruptedException {
        return group().members().stream()
                .map(member -> member.assignment().topicPartitions().size());
    }

    private ConsumerGroupDescription group() throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(GROUP))
                .describedGroups()
                .get(GROUP)
                .get();
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(PATIENCE);
    }

    private static List<UUID> ids() {
        return IntStream.range(0, FEEDS).mapToObj(TakeoverIT::idIn).toList();
    }

    private static UUID idIn(int partition) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> UUID.nameUUIDFromBytes(("feed " + i).getBytes(StandardCharsets.UTF_8)))
                .filter(id -> partition
                        == BuiltInPartitioner.partitionForKey(id.toString().getBytes(StandardCharsets.UTF_8), FEEDS))
                .findFirst()
                .orElseThrow();
    }
}
