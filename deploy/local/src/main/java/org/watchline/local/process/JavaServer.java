package org.watchline.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.watchline.embedded.ServerProcess;

/** A JVM that runs one service and writes its output to a log file. */
public final class JavaServer implements ServerProcess {

    /** Above the time that services give their requests and batches to finish. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Process process;

    private JavaServer(Process process) {
        this.process = process;
    }

    /**
     * Starts a JVM of the same kind as this one.
     *
     * @param arguments options, main jar and its arguments
     * @param environment variables on top of this process's own; unlike arguments, other users cannot read them
     */
    public static JavaServer start(List<String> arguments, Map<String, String> environment, Path log) {
        File file = log.toFile();
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(arguments))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file));
        builder.environment().putAll(environment);
        try {
            return new JavaServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a JVM", e);
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
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
