package org.watchline.evaluation.bench.replica;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.watchline.embedded.ParentGuard;
import org.watchline.evaluation.bench.stack.Usage;
import org.watchline.evaluation.bench.start.ServiceStart;

/** A process of a service, beside others of it. It ends with this JVM. */
final class Replica implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 40;

    private final Process process;
    private final ParentGuard guard;

    private Replica(Process process, ParentGuard guard) {
        this.process = process;
        this.guard = guard;
    }

    /** Starts it; it serves some seconds later. */
    static Replica start(ServiceStart service, Path log) throws IOException {
        Process process = service.process(Path.of(System.getProperty("java.home"), "bin", "java"))
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Replica(process, ParentGuard.stopping(process.pid(), "TERM"));
    }

    long pid() {
        return process.pid();
    }

    /** Processor time until now. */
    double cpuSeconds() {
        return Usage.cpuSeconds(process.pid());
    }

    /** Ends it as a crash would. */
    void kill() throws InterruptedException {
        guard.close();
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        guard.close();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
