package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
            StackPlan plan = new StackPlan(new Installation(directory), new DataDirectory(directory), ports);

            // When, Then
            assertThatThrownBy(plan::checkPorts)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("--kafka-port");
        }
    }
}
