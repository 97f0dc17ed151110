package org.watchline.local.chaos.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.watchline.local.process.Supervised;

/** Knows under which id each process runs, and writes every start and every death into a file. */
final class ClusterEvents implements Supervised.Events {

    private final Path file;
    private final Map<String, Long> pids = new ConcurrentHashMap<>();

    ClusterEvents(Path file) {
        this.file = file;
    }

    OptionalLong pid(Node node) {
        Long pid = pids.get(node.label());
        return pid == null ? OptionalLong.empty() : OptionalLong.of(pid);
    }

    @Override
    public void started(String name, long pid) {
        pids.put(name, pid);
        write(name + " started pid=" + pid);
    }

    @Override
    public void died(String name, int exitStatus, Duration pause) {
        pids.remove(name);
        write("%s died status=%d again-in=%ds".formatted(name, exitStatus, pause.toSeconds()));
    }

    @Override
    public void notStarted(String name, String reason, Duration pause) {
        write("%s could not be started again-in=%ds reason=%s".formatted(name, pause.toSeconds(), reason));
    }

    synchronized void write(String line) {
        try {
            Files.writeString(
                    file, Instant.now() + " " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
