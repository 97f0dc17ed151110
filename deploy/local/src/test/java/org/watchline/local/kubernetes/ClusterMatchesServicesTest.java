package org.watchline.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** The manifests cannot say of a service what it does not say of itself. */
class ClusterMatchesServicesTest {

    static final List<String> SERVICES = Cluster.SERVICES;

    private static final Pattern DOCUMENTED_KEY =
            Pattern.compile("`((?:watchline|quarkus|kafka)\\.[a-z.-]+)`|`(\\.[a-z.-]+)`");

    private final Cluster cluster = Cluster.base();

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portsAreThoseOnWhichTheServicesListen(String service) throws IOException {
        String port = ServiceSettings.of(service).port();

        assertThat(Cluster.container(cluster.workload(service))
                        .at("/ports/0/containerPort")
                        .asText())
                .isEqualTo(port);
        assertThat(cluster.one("Service", service).at("/spec/ports/0/port").asText())
                .isEqualTo(port);
        assertThat(Files.readString(Cluster.HOME.resolve("deploy/Dockerfile")))
                .containsPattern("AS " + service + "\\n(?:[A-Z].*\\n)*EXPOSE " + port);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void healthIsAskedForWhereTheServicesTellIt(String service) {
        JsonNode container = Cluster.container(cluster.workload(service));

        Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready")
                .forEach((probe, path) -> {
                    JsonNode question = container.path(probe).path("httpGet");
                    assertThat(question.path("path").asText()).isEqualTo("/q/health/" + path);
                    assertThat(question.path("port").asText()).isEqualTo("http");
                    // By the pod's address, which is what Kubernetes would name, the gateway refuses to be called.
                    assertThat(question.at("/httpHeaders/0/value").asText()).isEqualTo("localhost");
                });
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void whatASignalLeavesUndoneIsNotCutOff(String service) throws IOException {
        String draining = ServiceSettings.of(service).properties().getProperty("quarkus.shutdown.timeout");

        assertThat(cluster.workload(service)
                        .pod()
                        .at("/spec/terminationGracePeriodSeconds")
                        .asInt())
                .isGreaterThanOrEqualTo(2 * Integer.parseInt(draining.replace("s", "")));
    }

    @Test
    void topicsAreThoseOfTheCatalogue() {
        Map<String, Map<String, String>> wanted = new TreeMap<>();
        Stream.concat(Topics.pipeline().stream(), Topics.deadLetters().stream())
                .forEach(topic -> wanted.put(topic.name(), settings(topic)));

        Map<String, Map<String, String>> found = new TreeMap<>();
        cluster.all("KafkaTopic").forEach(topic -> found.put(topic.name(), settings(topic)));

        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void servicesMayReadTheirTopicsInTheirGroups(String service) throws IOException {
        Manifest user = cluster.one("KafkaUser", service);
        ServiceSettings settings = ServiceSettings.of(service);

        assertThat(settings.topics())
                .isNotEmpty()
                .allSatisfy(topic ->
                        assertThat(allows(user, "topic", topic)).as(topic).isTrue());
        assertThat(settings.groups())
                .isNotEmpty()
                .allSatisfy(group ->
                        assertThat(allows(user, "group", group)).as(group).isTrue());
        assertThat(allows(user, "topic", "of.others")).isFalse();
        assertThat(allows(user, "group", "of-others")).isFalse();
    }

    @Test
    void onlyOneWhoFeedsMayWriteSubmissionsAndNothingElse() {
        assertThat(cluster.one("KafkaUser", "producer").list("/spec/authorization/acls"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.at("/resource/name").asText()).isEqualTo(Topics.SUBMITTED);
                    assertThat(rule.path("operations"))
                            .extracting(JsonNode::asText)
                            .containsExactly("Write", "Describe");
                });
    }

    @Test
    void workersAreScaledByTheGroupsAndTopicsThatTheyRead() throws IOException {
        for (Manifest scaled : cluster.all("ScaledObject")) {
            String service = scaled.at("/spec/scaleTargetRef/name").asText();
            assertThat(scaled.at("/spec/scaleTargetRef/kind").asText("Deployment"))
                    .isEqualTo(cluster.workload(service).kind());
            for (JsonNode trigger : scaled.list("/spec/triggers")) {
                String topic = trigger.at("/metadata/topic").asText();
                String group = trigger.at("/metadata/consumerGroup").asText();
                assertThat(ServiceSettings.of(service).topicsOf(group)).contains(topic);
                assertThat(scaled.at("/spec/maxReplicaCount").asInt())
                        .isLessThanOrEqualTo(Topics.named(topic).partitions());
            }
        }
    }

    @Test
    void settingsExist() throws IOException {
        String reference = Files.readString(Cluster.HOME.resolve("docs/reference/configuration.md"));
        Set<String> known = new TreeSet<>();
        String last = "";
        for (MatchResult key : DOCUMENTED_KEY.matcher(reference).results().toList()) {
            // Only what differs is written of the keys of one line: `a.b.url`, `.username`.
            String name = key.group(1) == null ? last.substring(0, last.lastIndexOf('.')) + key.group(2) : key.group(1);
            known.add(variable(name));
            last = key.group(1) == null ? last : name;
        }

        for (String overlay : List.of("laptop", "production")) {
            Set<String> used = new TreeSet<>();
            for (Manifest workload : Cluster.of(overlay).workloads()) {
                Manifest.elements(Cluster.container(workload).path("env"))
                        .forEach(variable -> used.add(variable.path("name").asText()));
            }
            used.removeIf(name -> !name.startsWith("WATCHLINE_"));
            assertThat(used).isNotEmpty().isSubsetOf(known);
        }
    }

    @Test
    void imagesAreThoseThatAreBuilt() throws IOException {
        String dockerfile = Files.readString(Cluster.HOME.resolve("deploy/Dockerfile"));
        Set<String> images = new TreeSet<>();
        cluster.workloads()
                .forEach(workload ->
                        images.add(Cluster.container(workload).path("image").asText()));

        assertThat(images)
                .allSatisfy(image ->
                        assertThat(dockerfile).contains("AS " + image.substring("watchline/".length()) + "\n"));
        for (String overlay : List.of("laptop", "production")) {
            assertThat(Kustomization.images(Cluster.directory("overlays/" + overlay)))
                    .isEqualTo(images);
        }
    }

    @Test
    void whoIsCalledLetsItsCallersIn() {
        Map<String, String> addresses = new TreeMap<>();
        Manifest.elements(Cluster.container(cluster.workload("api-gateway")).path("env")).stream()
                .filter(variable -> variable.path("name").asText().endsWith("_URL"))
                .forEach(variable -> addresses.put(
                        variable.path("name").asText(), variable.path("value").asText()));

        for (String service : List.of("ingest-service", "store-service")) {
            String port =
                    cluster.one("Service", service).at("/spec/ports/0/port").asText();
            assertThat(addresses).containsValue("http://" + service + ":" + port);
            assertThat(cluster.one("NetworkPolicy", service)
                            .at("/spec/ingress/0/ports/0/port")
                            .asText())
                    .isEqualTo(port);
        }
    }

    private static boolean allows(Manifest user, String type, String name) {
        return user.list("/spec/authorization/acls").stream()
                .filter(rule -> rule.at("/resource/type").asText().equals(type))
                .filter(rule -> rule.path("operations").toString().contains("\"Read\""))
                .anyMatch(rule -> covers(rule.path("resource"), name));
    }

    private static boolean covers(JsonNode resource, String name) {
        String pattern = resource.path("name").asText();
        return resource.path("patternType").asText().equals("prefix") ? name.startsWith(pattern) : name.equals(pattern);
    }

    private static Map<String, String> settings(Topic topic) {
        return Map.of(
                "partitions", Integer.toString(topic.partitions()),
                "cleanup.policy", topic.isCompacted() ? "compact" : "delete",
                "retention.ms",
                        topic.retention() == null
                                ? "-1"
                                : Long.toString(topic.retention().toMillis()),
                "max.message.bytes", Integer.toString(topic.maxBytes()),
                "message.timestamp.type", topic.open() ? "LogAppendTime" : "CreateTime",
                "compression.type", topic.open() ? "uncompressed" : "producer");
    }

    private static Map<String, String> settings(Manifest topic) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("partitions", topic.at("/spec/partitions").asText());
        topic.at("/spec/config")
                .properties()
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        return settings;
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
