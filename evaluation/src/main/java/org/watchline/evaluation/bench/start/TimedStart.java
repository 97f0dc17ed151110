package org.watchline.evaluation.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.watchline.evaluation.bench.StopHook;

/** A process that is started, timed until it says that it is there, and stopped. */
final class TimedStart {

    private static final int PATIENCE_SECONDS = 60;

    private TimedStart() {}

    /**
     * Seconds from the start of a process until it says something.
     *
     * @param builder whose process says everything in one stream
     * @param said a part of the line that counts
     * @throws IOException if the process ends before it says so
     */
    static double seconds(ProcessBuilder builder, String said) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder.start();
        StopHook stop = new StopHook("timed-start-stop", process::destroy);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains(said)) {
                line = lines.readLine();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (line == null) {
                throw new IOException("“%s” was never said by %s".formatted(said, String.join(" ", builder.command())));
            }
            // Not by the process itself, which would close what it still says.
            process.toHandle().destroy();
            killAfterPatience(process);
            lines.lines().forEach(rest -> {});
            return seconds;
        } finally {
            killAfterPatience(process);
            process.waitFor();
            stop.close();
        }
    }

    /** Nothing happens to a process that has ended by then. */
    private static void killAfterPatience(Process process) {
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }
}
