package org.watchline.evaluation.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a result was measured on, and when.
 *
 * @param memory of the machine, as its kernel tells it; empty where there is no {@code /proc}
 * @param commit of the sources, with a plus if something in them is not committed; empty outside of a repository
 */
public record Machine(
        String processor, int cores, String memory, String system, String java, String commit, String at) {

    /** This machine. */
    public static Machine here(Path home) {
        return new Machine(
                field(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                field(Path.of("/proc/meminfo"), "MemTotal"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                said(home, "git", "rev-parse", "--short", "HEAD")
                        + (said(home, "git", "status", "--porcelain", "--untracked-files=no")
                                        .isEmpty()
                                ? ""
                                : "+"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    String markdown() {
        return "%s, %d cores, %s; %s; Java %s; commit %s; %s."
                .formatted(processor, cores, memory, system, java, commit, at);
    }

    private static String field(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String said(Path directory, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
