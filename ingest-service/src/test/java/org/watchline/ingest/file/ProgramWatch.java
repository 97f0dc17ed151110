package org.watchline.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches the programs that this one has started, also those that have ended since. */
final class ProgramWatch {

    private static final Duration PERIOD = Duration.ofMillis(20);

    /** As last seen, by process id. */
    private final Map<Long, Long> cpuNanos = new ConcurrentHashMap<>();

    void start() {
        Thread watch = new Thread(() -> {
            while (true) {
                look();
                try {
                    TimeUnit.NANOSECONDS.sleep(PERIOD.toNanos());
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** What all of them have taken so far. */
    long cpuNanos() {
        look();
        return cpuNanos.values().stream().mapToLong(Long::longValue).sum();
    }

    List<ProcessHandle> running() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    /** The most that a running program ever held, as Linux counts it; elsewhere 0. */
    static long peakKib(ProcessHandle program) {
        Path status = Path.of("/proc/" + program.pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private void look() {
        running()
                .forEach(program -> program.info()
                        .totalCpuDuration()
                        .ifPresent(cpu -> cpuNanos.merge(program.pid(), cpu.toNanos(), Long::max)));
    }
}
