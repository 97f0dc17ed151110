package org.watchline.evaluation.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A service that can be started beside the one that runs, with the same settings.
 *
 * @param options of the JVM and behind it, without the JVM itself
 * @param environment what the running one was given
 */
public record ServiceStart(List<String> options, Map<String, String> environment) {

    private static final String PORT = "-Dquarkus.http.port=";

    /** What Quarkus logs once it serves. */
    private static final String STARTED = " started in ";

    /** As the process was started, but on a free port. */
    public static ServiceStart like(long pid) throws IOException {
        List<String> command = zeroTerminated(Path.of("/proc", String.valueOf(pid), "cmdline"));
        List<String> options = new ArrayList<>(command.subList(1, command.size()));
        options.replaceAll(option -> option.startsWith(PORT) ? PORT + 0 : option);
        Map<String, String> environment = new HashMap<>();
        for (String variable : zeroTerminated(Path.of("/proc", String.valueOf(pid), "environ"))) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return new ServiceStart(options, environment);
    }

    private static List<String> zeroTerminated(Path file) throws IOException {
        String all = Files.readString(file);
        return all.isEmpty()
                ? List.of()
                : List.of(all.substring(0, all.length() - 1).split("\0", -1));
    }

    /**
     * What starts it, its log in one stream.
     *
     * @param more options of the JVM
     */
    public ProcessBuilder process(Path java, String... more) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(more));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * Starts it, stops it, and tells how long it took until it served.
     *
     * @param more options of the JVM
     * @throws IOException if it ends before
     */
    double seconds(Path java, String... more) throws IOException, InterruptedException {
        return TimedStart.seconds(process(java, more), STARTED);
    }
}
