package org.watchline.evaluation.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.bench.StopHook;

/**
 * The launcher's commands for one stack, which is also stopped when this process is, however far its start has come.
 */
final class Commands {

    private static final int PATIENCE_SECONDS = 90;

    private final Path home;
    private final Path data;
    private final StopHook hook;
    private volatile @Nullable Process running;

    Commands(Path home, Path data) {
        this.home = home;
        this.data = data;
        this.hook = new StopHook("stack-stop", this::stop);
    }

    /** @throws IOException if the command fails */
    void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("watchline").toString()));
        command.addAll(arguments);
        command.addAll(List.of("--data", data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        running = process;
        if (process.waitFor() != 0) {
            throw new IOException("watchline %s ended with %d".formatted(arguments.get(0), process.exitValue()));
        }
    }

    /** Stops the stack. */
    void end() throws IOException, InterruptedException {
        run(List.of("down"));
        hook.close();
    }

    /** What is starting is waited for, because before it has written down its processes nobody could stop them. */
    private void stop() {
        try {
            Process last = running;
            if (last != null && !last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                last.destroy();
            }
            run(List.of("down"));
        } catch (IOException | InterruptedException e) {
            System.err.printf("The stack in %s may still run: %s%n", data, e.getMessage());
        }
    }
}
