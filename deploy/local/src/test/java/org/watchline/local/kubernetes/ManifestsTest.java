package org.watchline.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "production"})
    void everyResourceHasTheFieldsOfItsTypeAndNoOthers(String overlay) {
        List<String> faults = Cluster.of(overlay).manifests().stream()
                .map(Models::fault)
                .flatMap(Optional::stream)
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void aMisspelledFieldIsFound() {
        for (String kind : List.of("Deployment", "Kafka", "KafkaTopic", "ScaledObject", "Cluster")) {
            // Given
            ObjectNode tree = Cluster.base().all(kind).get(0).tree().deepCopy();

            // When
            ((ObjectNode) tree.path("spec")).put("replica", 2);

            // Then
            assertThat(Models.fault(new Manifest(tree))).as(kind).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "production"})
    void noNameIsGivenTwice(String overlay) {
        assertThat(Cluster.of(overlay).manifests())
                .extracting(Manifest::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsRootOrMayBecomeIt() {
        assertThat(Cluster.base().workloads()).isNotEmpty().allSatisfy(workload -> {
            JsonNode pod = workload.pod().path("spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            JsonNode context = Cluster.container(workload).path("securityContext");
            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        });
    }

    @Test
    void nothingGrowsWithoutALimit() {
        assertThat(Cluster.base().workloads()).allSatisfy(workload -> {
            JsonNode resources = Cluster.container(workload).path("resources");
            assertThat(resources.at("/limits/memory").asText()).isNotEmpty();
            assertThat(resources.at("/requests/memory")).isEqualTo(resources.at("/limits/memory"));
            assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "production"})
    void everySecretThatIsReadIsMadeBySomebody(String overlay) throws Exception {
        // Given
        Cluster cluster = Cluster.of(overlay);
        Set<String> made = new TreeSet<>(cluster.names("KafkaUser"));
        made.addAll(cluster.names("Secret"));
        cluster.names("Kafka").forEach(kafka -> made.add(kafka + "-cluster-ca-cert"));
        cluster.names("Cluster").forEach(postgres -> made.add(postgres + "-ca"));
        made.addAll(SecretsScript.made());
        // What the operator of the cluster brings.
        made.addAll(List.of("press-example-tls", "watchline-backups"));

        // When
        Set<String> read = new TreeSet<>();
        for (Manifest manifest : cluster.manifests()) {
            Stream.of("secretKeyRef", "secret", "passwordSecret", "accessKeyId", "secretAccessKey")
                    .flatMap(field -> manifest.tree().findValues(field).stream())
                    .map(reference -> reference
                            .path("name")
                            .asText(reference.path("secretName").asText()))
                    .forEach(read::add);
            manifest.tree().findValues("secretTargetRef").stream()
                    .flatMap(list -> list.findValuesAsText("name").stream())
                    .forEach(read::add);
        }

        // Then
        assertThat(read).isNotEmpty().isSubsetOf(made);
    }

    @Test
    void theMostCautiousNetworkComesFirst() {
        JsonNode spec = Cluster.base().one("NetworkPolicy", "default-deny").at("/spec");

        assertThat(spec.path("podSelector")).isEmpty();
        assertThat(spec.path("policyTypes"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(spec.has("ingress") || spec.has("egress")).isFalse();
    }
}
