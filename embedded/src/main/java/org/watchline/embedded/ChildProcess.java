package org.watchline.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One server process with its log file. */
final class ChildProcess {

    private static final int TAIL_LINES = 20;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the command with its standard error appended to the log, and its standard output too unless
     * {@code pipeOutput}.
     */
    static ChildProcess start(String name, List<String> command, Path log, boolean pipeOutput) {
        File file = log.toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectError(ProcessBuilder.Redirect.appendTo(file))
                .redirectOutput(pipeOutput ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.appendTo(file));
        try {
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new StartFailedException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    Process process() {
        return process;
    }

    /** Waits for the end of a short-lived program. */
    int exitStatus() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw failure("was abandoned");
        }
    }

    /** Says why the process is not what the caller waited for, with the end of its log. */
    StartFailedException failure(String what) {
        String state = process.isAlive() ? "" : " (exit status " + process.exitValue() + ")";
        return new StartFailedException(name + " " + what + state + ". Its log, " + log + ", ends:\n" + tail());
    }

    /** Sends the signal and waits; a process that does not go is killed. */
    void stop(String signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }
}
