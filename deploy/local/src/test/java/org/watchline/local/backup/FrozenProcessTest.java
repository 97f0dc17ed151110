package org.watchline.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenProcessTest {

    private static final String STOPPED = "T";

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void standsStillUntilItIsLetGo() throws IOException {
        // When
        FrozenProcess frozen = FrozenProcess.hold(process.toHandle());

        // Then
        Awaitility.await().until(this::state, state -> state.startsWith(STOPPED));
        frozen.close();
        Awaitility.await().until(this::state, state -> !state.startsWith(STOPPED));
        assertThat(process.isAlive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "QUIT", "HUP", "TERM"})
    void theEndOfATerminalDoesNotLeaveItStanding(String signal) throws IOException, InterruptedException {
        // Given
        Set<ProcessHandle> before = descendants();
        FrozenProcess frozen = FrozenProcess.hold(process.toHandle());
        Awaitility.await().until(this::state, state -> state.startsWith(STOPPED));
        Set<ProcessHandle> holders = descendants();
        holders.removeAll(before);
        assertThat(holders).isNotEmpty();

        // When
        for (ProcessHandle holder : holders) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(holder.pid()))
                    .start()
                    .waitFor();
        }
        frozen.close();

        // Then
        Awaitility.await().until(this::state, state -> !state.startsWith(STOPPED));
    }

    @Test
    void oneThatIsGoneCannotBeHeld() throws InterruptedException {
        // Given
        process.destroyForcibly().waitFor();

        // When, Then
        assertThatThrownBy(() -> FrozenProcess.hold(process.toHandle()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("try again");
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    private String state() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(process.pid())).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
