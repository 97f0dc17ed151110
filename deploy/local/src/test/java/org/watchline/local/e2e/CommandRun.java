package org.watchline.local.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command of {@code ./watchline} as it was typed into a shell.
 *
 * @param status the exit status
 * @param output lines of standard output
 * @param errors lines of standard error
 */
record CommandRun(int status, List<String> output, List<String> errors) {

    /**
     * Runs a command against a stack.
     *
     * @param command name and arguments; the shell expands them
     */
    static CommandRun of(String command, RunningStack stack, Path directory) throws IOException, InterruptedException {
        return of(command, stack.script(), stack.data(), directory);
    }

    /**
     * Runs a command about a data directory.
     *
     * @param command name and arguments; the shell expands them
     */
    static CommandRun of(String command, Path script, Path data, Path directory)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("watchline", ".out");
        Path errors = Files.createTempFile("watchline", ".err");
        // The option belongs to the command proper, behind the group that it may be in.
        int name = command.indexOf(' ', command.startsWith("dlq ") ? "dlq ".length() : 0);
        String line =
                "\"$WATCHLINE\" %s --data \"$DATA\"%s".formatted(command.substring(0, name), command.substring(name));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", line)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        shell.environment().put("WATCHLINE", script.toString());
        shell.environment().put("DATA", data.toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        try {
            int status = shell.start().waitFor();
            return new CommandRun(status, lines(output), lines(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }
}
