package org.watchline.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory of a process and its children in bytes. */
public final class Memory {

    private static final int KIB = 1024;

    private Memory() {}

    /**
     * What the process holds in memory, with what its children hold for themselves (PostgreSQL's share most of theirs);
     * empty when the process is gone or the system does not tell.
     */
    public static OptionalLong resident(ProcessHandle process) {
        OptionalLong own = own(process.pid());
        if (own.isEmpty()) {
            return own;
        }
        long children = process.descendants()
                .mapToLong(child -> field(child.pid(), "RssAnon:").orElse(0))
                .sum();
        return OptionalLong.of(own.getAsLong() + children);
    }

    private static OptionalLong own(long pid) {
        return Files.isDirectory(Path.of("/proc/self")) ? field(pid, "VmRSS:") : askPs(pid);
    }

    private static OptionalLong field(long pid, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1).limit(1))
                    .mapToLong(kib -> Long.parseLong(kib) * KIB)
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong askPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(answer) * KIB);
        } catch (IOException noPs) {
            return OptionalLong.empty();
        }
    }
}
