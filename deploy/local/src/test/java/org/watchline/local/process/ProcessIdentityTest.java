package org.watchline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    private final long ownPid = ProcessHandle.current().pid();

    @Test
    void findsAProcessThatRuns() {
        assertThat(ProcessIdentity.of(ownPid).find()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameNumberForIt() {
        // Given
        ProcessIdentity own = ProcessIdentity.of(ownPid);
        ProcessIdentity earlier = new ProcessIdentity(ownPid, own.startedAt().minus(Duration.ofMinutes(1)));

        // When, Then
        assertThat(earlier.runs()).isFalse();
    }

    @Test
    void doesNotFindAProcessThatEnded() throws IOException, InterruptedException {
        // Given
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid());

        // When
        Signals.end(process.toHandle(), "TERM", Duration.ofSeconds(10));

        // Then
        assertThat(identity.runs()).isFalse();
        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void killsAProcessThatIgnoresTheSignal() throws IOException {
        // Given
        Process stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done").start();
        assertThat(stubborn.inputReader().readLine()).isEqualTo("ready");

        // When
        Signals.end(stubborn.toHandle(), "TERM", Duration.ofMillis(300));

        // Then
        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void measuresMemory() {
        // When
        OptionalLong memory = Memory.resident(ProcessHandle.current());

        // Then
        assertThat(memory.orElseThrow()).isBetween(10L << 20, 64L << 30);
    }
}
