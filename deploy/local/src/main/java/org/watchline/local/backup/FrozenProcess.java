package org.watchline.local.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A process that stands still until this is closed, or until this JVM is gone, however it died: a tiny shell holds it
 * whose standard input is a pipe from here.
 */
final class FrozenProcess implements AutoCloseable {

    /** What ends a terminal's processes must not end the shell, nor a JVM that is gone before it reads the answer. */
    private static final String HOLD = "trap '' INT QUIT HUP TERM PIPE; kill -STOP %1$d || exit 1; echo held;"
            + " cat >/dev/null; kill -CONT %1$d 2>/dev/null";

    private final Optional<Process> shell;
    private final long began = System.nanoTime();

    private FrozenProcess(Optional<Process> shell) {
        this.shell = shell;
    }

    static FrozenProcess hold(ProcessHandle process) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", HOLD.formatted(process.pid()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        FrozenProcess frozen = new FrozenProcess(Optional.of(shell));
        String held = shell.inputReader(StandardCharsets.US_ASCII).readLine();
        if (held == null) {
            frozen.close();
            throw new BackupException("Process " + process.pid() + " went before it could be held: try again");
        }
        return frozen;
    }

    /** For what does not run. */
    static FrozenProcess nothing() {
        return new FrozenProcess(Optional.empty());
    }

    /** How long it has stood still. */
    Duration duration() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Returns when the process goes on. */
    @Override
    public void close() throws IOException {
        if (shell.isPresent()) {
            shell.get().getOutputStream().close();
            shell.get().onExit().join();
        }
    }
}
