package org.watchline.evaluation.bench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedStartTest {

    @Test
    void hearsAProcessOutThatWasStopped(@TempDir Path directory) throws IOException, InterruptedException {
        // Given
        Path last = directory.resolve("last");
        ProcessBuilder process = shell("trap 'sleep 1; echo bye; touch " + last
                + "; exit' TERM; sleep 1; echo ready now;" + " while :; do sleep 0.1; done");

        // When
        double seconds = TimedStart.seconds(process, "ready");

        // Then
        assertThat(seconds).isBetween(1.0, 20.0);
        assertThat(last).exists();
    }

    @Test
    void tellsWhatWasNeverSaid() {
        assertThatThrownBy(() -> TimedStart.seconds(shell("echo something else"), "ready"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ready")
                .hasMessageContaining("something else");
    }

    private static ProcessBuilder shell(String script) {
        return new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
    }
}
