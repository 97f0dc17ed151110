package org.watchline.evaluation.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the processes of a stack have used until now.
 *
 * @param cpuSeconds processor time by process, that of its children included
 * @param mebibytes memory by process, that of its children included; what processes share is counted once
 * @param bytes on disk by server
 */
public record Usage(Map<String, Double> cpuSeconds, Map<String, Long> mebibytes, Map<String, Long> bytes) {

    // Fields of /proc/PID/stat behind the closing bracket, proc(5): the clock ticks of the process itself
    // and of its children that have ended. A tick is 10 ms on every Linux.
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;
    private static final double TICKS_PER_SECOND = 100;
    private static final long KIBIBYTES_PER_MEBIBYTE = 1024;

    static Usage of(Stack stack) {
        Map<String, Double> cpu = new LinkedHashMap<>();
        Map<String, Long> memory = new LinkedHashMap<>();
        stack.processes().forEach((name, pid) -> {
            long ticks = ticks(String.valueOf(pid))
                    + children(pid).mapToLong(Usage::ticks).sum();
            cpu.put(name, ticks / TICKS_PER_SECOND);
            memory.put(
                    name,
                    (kibibytes(String.valueOf(pid))
                                    + children(pid).mapToLong(Usage::kibibytes).sum())
                            / KIBIBYTES_PER_MEBIBYTE);
        });
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put("kafka", size(stack.data().resolve("kafka-4")));
        bytes.put("postgres", size(stack.data().resolve("postgres-18").resolve("base")));
        return new Usage(cpu, memory, bytes);
    }

    /** What was used since then; memory as it is now. */
    Usage since(Usage before) {
        Map<String, Double> cpu = new LinkedHashMap<>(cpuSeconds);
        cpu.replaceAll((process, seconds) -> seconds - before.cpuSeconds.getOrDefault(process, 0.0));
        Map<String, Long> written = new LinkedHashMap<>(bytes);
        written.replaceAll((server, size) -> size - before.bytes.getOrDefault(server, 0L));
        return new Usage(cpu, mebibytes, written);
    }

    /** Processor time of a process that runs, without that of its children. */
    public static double cpuSeconds(long pid) {
        return ticks(String.valueOf(pid)) / TICKS_PER_SECOND;
    }

    private static Stream<String> children(long parent) {
        return ProcessHandle.of(parent)
                .map(ProcessHandle::children)
                .orElse(Stream.empty())
                .map(child -> String.valueOf(child.pid()));
    }

    /** 0 for a process that has ended. */
    private static long ticks(String pid) {
        try {
            String stat = Files.readString(Path.of("/proc", pid, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = USER; field <= ENDED_CHILDREN_SYSTEM; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("processor time is read from /proc, which only Linux has", e);
        }
    }

    /** The proportional set size; 0 for a process that has ended. */
    private static long kibibytes(String pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", pid, "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(Usage::sizeOf).sum();
        } catch (IOException | UncheckedIOException e) {
            // A file went while it was walked past: a segment of the broker, or of a table.
            return size(directory);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
