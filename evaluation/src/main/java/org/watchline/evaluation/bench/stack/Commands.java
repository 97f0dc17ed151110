package org.watchline.evaluation.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The launcher's commands for one stack, which is also stopped when this process is, however far its start has come.
 */
final class Commands {

    private final Path home;
    private final Path data;
    private final Thread stop = new Thread(this::stop, "stack-stop");
    private volatile @Nullable Process running;

    Commands(Path home, Path data) {
        this.home = home;
        this.data = data;
        Runtime.getRuntime().addShutdownHook(stop);
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
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // This process is being stopped, which stops the stack.
            return;
        }
        run(List.of("down"));
    }

    private void stop() {
        Process interrupted = running;
        if (interrupted != null) {
            interrupted.destroy();
        }
        try {
            run(List.of("down"));
        } catch (IOException | InterruptedException e) {
            System.err.println("The stack in %s may still run: %s".formatted(data, e.getMessage()));
        }
    }
}
