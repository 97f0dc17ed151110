package org.watchline.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.local.process.JavaCommand;

/** Starts a stack whose supervisor is a process of its own that outlives this one and its terminal. */
public final class Detached {

    /** The log file of the supervisor. */
    private static final String SUPERVISOR = "watchline";

    private static final long PAUSE_MILLIS = 200;

    private final StateFile file;
    private final Path log;
    private final Progress progress;

    public Detached(DataDirectory data, Progress progress) {
        this.file = new StateFile(data.created());
        this.log = data.log(SUPERVISOR);
        this.progress = progress;
    }

    /**
     * Runs {@code up} with these arguments and returns when everything is healthy.
     *
     * @throws StackException when the supervisor gave up; what it said has gone to the progress by then
     */
    public StackState start(List<String> arguments) throws InterruptedException {
        LogTail output = LogTail.fromNow(log);
        Process supervisor = launch(arguments);
        while (true) {
            boolean alive = supervisor.isAlive();
            Optional<StackState> state = file.read().filter(StackState::ready);
            output.next().forEach(progress::note);
            if (state.isPresent() && state.get().supervisor().pid() == supervisor.pid()) {
                return state.get();
            }
            if (!alive) {
                throw new StackException("The stack did not start; see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Process launch(List<String> arguments) {
        // nohup: the end of the terminal must not end the stack.
        List<String> command = new ArrayList<>(List.of("nohup"));
        List<String> java = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        java.removeIf(option -> option.startsWith("-Dwatchline.terminal="));
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.watchline.local.cli.Launcher", "up"));
        java.addAll(arguments);
        command.addAll(JavaCommand.of(java));
        try {
            return new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the supervisor", e);
        }
    }
}
