package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.embedded.FreePorts;

class StackPlanTest {

    @TempDir
    Path directory;

    @Test
    void namesThePortThatIsTakenAndTheOptionThatHelps() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.choose(FreePorts.one(), other.getLocalPort(), FreePorts.one());
            StackPlan plan = new StackPlan(new Installation(directory), new DataDirectory(directory), ports, null);

            // When, Then
            assertThatThrownBy(plan::checkPorts)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void startsNothingOnARestoreThatWasCutOff() throws IOException {
        // Given
        StackPlan plan = planWith(directory);
        Files.createDirectories(plan.data().restoring());

        // When, Then
        assertThatThrownBy(plan::checkRestored)
                .isInstanceOf(StackException.class)
                .hasMessageContaining(plan.data().root().toString())
                .hasMessageContaining("restore again");
    }

    @Test
    void namesTheKnowledgeDirectoryThatIsNotThere() {
        // Given
        Path missing = directory.resolve("missing");

        // When, Then
        assertThatThrownBy(planWith(missing)::checkKnowledge)
                .isInstanceOf(StackException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("--knowledge");
    }

    @Test
    void tellsTheServicesThatUseItWhereTheKnowledgeIs() {
        // Given
        ServiceSettings settings = new ServiceSettings(Surroundings.of(planWith(directory)));

        // When, Then
        String value = ".knowledge-directory=" + directory;
        assertThat(settings.jvmOptions(ProcessName.NLP_SERVICE, 8080)).contains("-Dwatchline.nlp" + value);
        assertThat(settings.jvmOptions(ProcessName.STORE_SERVICE, 8080)).contains("-Dwatchline.store" + value);
        assertThat(settings.jvmOptions(ProcessName.API_GATEWAY, 8080)).contains("-Dwatchline.gateway" + value);
        assertThat(settings.jvmOptions(ProcessName.INGEST_SERVICE, 8080)).noneMatch(option -> option.contains(value));
    }

    @Test
    void gatewayAndStoreShareATokenThatNoCommandLineShows() {
        // Given
        ServiceSettings settings = new ServiceSettings(Surroundings.of(planWith(directory)));
        ServiceSettings others = new ServiceSettings(Surroundings.of(planWith(directory)));

        // When
        String token = settings.environment(ProcessName.STORE_SERVICE).get("WATCHLINE_STORE_SERVICE_TOKEN");

        // Then
        assertThat(token).hasSize(64);
        assertThat(settings.environment(ProcessName.API_GATEWAY))
                .containsEntry("WATCHLINE_GATEWAY_STORE_TOKEN", token)
                .containsEntry("WATCHLINE_GATEWAY_INGEST_TOKEN", token);
        assertThat(settings.environment(ProcessName.INGEST_SERVICE))
                .containsEntry("WATCHLINE_INGEST_SERVICE_TOKEN", token);
        assertThat(settings.environment(ProcessName.NLP_SERVICE)).isEmpty();
        assertThat(others.environment(ProcessName.STORE_SERVICE)).doesNotContainValue(token);
        assertThat(settings.jvmOptions(ProcessName.API_GATEWAY, 8080)).noneMatch(option -> option.contains(token));
    }

    private StackPlan planWith(Path knowledge) {
        Ports ports = Ports.choose(FreePorts.one(), FreePorts.one(), FreePorts.one());
        return new StackPlan(new Installation(directory), new DataDirectory(directory), ports, knowledge);
    }
}
