package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.local.process.ProcessIdentity;

class StateFileTest {

    private static final Ports PORTS = new Ports(8080, 19092, 15432, 1, 2, 3, null);

    @TempDir
    Path directory;

    private StateFile file;

    @BeforeEach
    void prepare() {
        file = new StateFile(new DataDirectory(directory).created());
    }

    @Test
    void isEmptyBeforeAndAfterAStack() {
        assertThat(file.read()).isEmpty();

        file.write(StackState.starting(PORTS));
        file.delete();

        assertThat(file.read()).isEmpty();
    }

    @Test
    void keepsWhatWasWritten() {
        // Given
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid());
        StackState state = StackState.starting(PORTS)
                .with(ProcessName.STORE_SERVICE, new ProcessIdentity(1, self.startedAt()))
                .with(ProcessName.STORE_SERVICE, self)
                .withReady();

        // When
        file.write(state);

        // Then
        assertThat(file.read()).contains(state);
        assertThat(file.readRunning()).contains(state);
        assertThat(state.find(ProcessName.STORE_SERVICE)).contains(ProcessHandle.current());
        assertThat(state.processes()).hasSize(1);
    }

    @Test
    void isNoRunningStackWhenItsSupervisorIsGone() {
        // Given
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid());
        ProcessIdentity gone = new ProcessIdentity(self.pid(), self.startedAt().minus(Duration.ofHours(1)));

        // When
        file.write(new StackState(gone, true, PORTS, List.of()));

        // Then
        assertThat(file.read()).isPresent();
        assertThat(file.readRunning()).isEmpty();
    }
}
