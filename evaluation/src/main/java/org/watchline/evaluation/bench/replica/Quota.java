package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quota of processor time for each replica, by a group of processes (cgroup) that has nobody else in it. */
final class Quota implements Limit {

    /** Two replicas leave more than half of the smallest machine with two cores to the rest of the stack. */
    private static final double PROCESSORS = 0.4;

    private static final int PERIOD_MICROS = 100_000;
    private static final int QUOTA_MICROS = (int) (PROCESSORS * PERIOD_MICROS);
    private static final int REPLICAS = 2;
    private static final int TRIES = 50;
    private static final int PAUSE_MILLIS = 100;

    private final List<Path> groups;

    private Quota(List<Path> groups) {
        this.groups = groups;
    }

    /** Makes a group for each replica; empty where this user or this system cannot. */
    static Optional<Limit> create() throws IOException {
        Path ours = Path.of("/proc/self/cgroup");
        if (!Files.exists(ours)) {
            return Optional.empty();
        }
        for (Path parent : ControlGroups.candidates(Path.of("/sys/fs/cgroup"), Files.readAllLines(ours))) {
            Optional<Limit> made = below(parent);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** Makes them there; empty if there are no quotas. */
    static Optional<Limit> below(Path parent) throws IOException {
        Quota quota = new Quota(new ArrayList<>());
        try {
            for (int number = 0; number < REPLICAS; number++) {
                Path group = parent.resolve("watchline-bench-" + number);
                // A measurement that was cut off leaves its groups, without processes.
                if (!Files.exists(group)) {
                    Files.createDirectory(group);
                }
                quota.groups.add(group);
                set(group);
            }
            return Optional.of(quota);
        } catch (IOException notHere) {
            quota.close();
            return Optional.empty();
        }
    }

    /** The files are there from the beginning if quotas are; never are they to be made. */
    private static void set(Path group) throws IOException {
        Path max = group.resolve("cpu.max");
        if (Files.exists(max)) {
            write(max, QUOTA_MICROS + " " + PERIOD_MICROS);
        } else {
            write(group.resolve("cpu.cfs_period_us"), String.valueOf(PERIOD_MICROS));
            write(group.resolve("cpu.cfs_quota_us"), String.valueOf(QUOTA_MICROS));
        }
    }

    private static void write(Path file, String value) throws IOException {
        Files.writeString(file, value, StandardOpenOption.WRITE);
    }

    @Override
    public void apply(int number, long pid) throws IOException {
        write(groups.get(number).resolve("cgroup.procs"), String.valueOf(pid));
    }

    @Override
    public String share() {
        return PROCESSORS + " processors";
    }

    @Override
    public String words() {
        return "Each replica has a quota of %.1f processors (a cgroup), so that the rest of the stack has room."
                .formatted(PROCESSORS);
    }

    /** A group can go a moment after its last process has. */
    @Override
    public void close() throws IOException {
        for (Path group : groups) {
            for (int left = TRIES; Files.exists(group); left--) {
                try {
                    Files.delete(group);
                } catch (IOException e) {
                    if (left == 0) {
                        throw e;
                    }
                    pause();
                }
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a group of processes ended", e);
        }
    }
}
