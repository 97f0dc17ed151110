package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A launcher that stands still, so that it does not start again what is stopped, until this is closed or this JVM is
 * gone, however it died: a tiny shell holds it whose standard input is a pipe from here.
 */
final class HeldLauncher implements AutoCloseable {

    /** What ends a terminal's processes must not end the shell before it let go. */
    private static final String HOLD = "trap '' INT QUIT HUP TERM PIPE; kill -STOP %1$d || exit 1; echo held;"
            + " cat >/dev/null; kill -CONT %1$d 2>/dev/null";

    private static final int PATIENCE_SECONDS = 40;
    private static final int PAUSE_MILLIS = 100;

    private final Process shell;

    private HeldLauncher(Process shell) {
        this.shell = shell;
    }

    static HeldLauncher hold(long pid) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", HOLD.formatted(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (shell.inputReader(StandardCharsets.US_ASCII).readLine() == null) {
            throw new IOException("the launcher went before it could be held");
        }
        return new HeldLauncher(shell);
    }

    /** Ends one of its services in order. */
    void stop(long service) throws IOException, InterruptedException {
        ProcessHandle.of(service).ifPresent(ProcessHandle::destroy);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (runs(service)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("process " + service + " does not end");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** What has ended stays as a zombie until its parent takes note, which stands still. */
    private static boolean runs(long pid) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Returns when the launcher goes on. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        shell.onExit().join();
    }
}
