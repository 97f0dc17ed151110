package org.watchline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.ServerProcess;

class SupervisedTest {

    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

    @Test
    void startsADeadServerAgainUntilItIsClosed() throws Exception {
        // Given
        Supervised supervised = new Supervised("sleeper", Sleeper::start, new Recorder());
        supervised.start();
        long first = startedPid();

        // When
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        // Then
        assertThat(next()).isEqualTo("died 1");
        long second = startedPid();
        assertThat(second).isNotEqualTo(first);

        // When
        supervised.close();

        // Then
        assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(happened).isEmpty();
    }

    private long startedPid() throws InterruptedException {
        String event = next();
        assertThat(event).startsWith("started ");
        return Long.parseLong(event.substring("started ".length()));
    }

    private @Nullable String next() throws InterruptedException {
        return happened.poll(20, TimeUnit.SECONDS);
    }

    private final class Recorder implements Supervised.Events {

        @Override
        public void started(String name, long pid) {
            happened.add("started " + pid);
        }

        @Override
        public void died(String name, int exitStatus, Duration pause) {
            happened.add("died " + pause.toSeconds());
        }

        @Override
        public void notStarted(String name, String reason, Duration pause) {
            happened.add("not started " + reason);
        }
    }

    private record Sleeper(Process process) implements ServerProcess {

        static ServerProcess start() {
            try {
                return new Sleeper(new ProcessBuilder("sleep", "600").start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public int awaitExit() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
