package org.watchline.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The component for clusters with the Prometheus operator, beside what it watches. */
class MonitorsTest {

    static final List<String> SERVICES = Cluster.SERVICES;

    private final Cluster component = new Cluster(Kustomization.of(Cluster.directory("components/observability")));
    private final Cluster base = Cluster.base();

    @Test
    void everyResourceHasTheFieldsOfItsTypeAndNoOthers() {
        assertThat(component.manifests().stream().map(Models::fault).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void aMisspelledFieldIsFound() {
        // Given
        ObjectNode tree = component.all("PodMonitor").get(0).tree().deepCopy();

        // When
        ((ObjectNode) tree.at("/spec/podMetricsEndpoints/0")).put("pth", "/q/metrics");

        // Then
        assertThat(Models.fault(new Manifest(tree))).isPresent();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyServiceIsReadByItsNameAtThePortThatItHas(String service) {
        Manifest monitor = component.one("PodMonitor", service);
        Manifest workload = base.workload(service);
        JsonNode endpoint = monitor.at("/spec/podMetricsEndpoints/0");

        monitor.at("/spec/selector/matchLabels")
                .properties()
                .forEach(label -> assertThat(
                                workload.pod().at("/metadata/labels").path(label.getKey()))
                        .isEqualTo(label.getValue()));
        assertThat(endpoint.path("port").asText())
                .isEqualTo(Cluster.container(workload).at("/ports/0/name").asText());
        assertThat(endpoint.path("path").asText()).isEqualTo("/q/metrics");
        assertThat(endpoint.at("/relabelings/0/targetLabel").asText()).isEqualTo("service");
        assertThat(endpoint.at("/relabelings/0/replacement").asText()).isEqualTo(service);
        assertThat(endpoint.at("/relabelings/1/replacement").asText()).isEqualTo("watchline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "production"})
    void theGatewayAnswersToTheAddressOfItsPod(String overlay) {
        JsonNode variables =
                Cluster.container(Cluster.of(overlay).workload("api-gateway")).path("env");

        assertThat(variables.findValuesAsText("name")).containsSubsequence("POD_IP", "WATCHLINE_GATEWAY_ALLOWED_HOSTS");
        assertThat(variables)
                .filteredOn(variable -> variable.path("name").asText().equals("WATCHLINE_GATEWAY_ALLOWED_HOSTS"))
                .singleElement()
                .satisfies(
                        variable -> assertThat(variable.path("value").asText()).contains("localhost", "$(POD_IP)"));
    }
}
