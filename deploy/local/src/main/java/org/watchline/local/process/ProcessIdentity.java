package org.watchline.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be found again by another program.
 *
 * @param startedAt as the operating system tells it; a number that is used again has another start
 */
public record ProcessIdentity(long pid, Instant startedAt) {

    /** Linux derives start times from a clock that may be adjusted while the process runs. */
    private static final Duration CLOCK_ADJUSTMENT = Duration.ofSeconds(3);

    /** The identity of a process that runs now. */
    public static ProcessIdentity of(long pid) {
        Instant started = ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .orElse(Instant.EPOCH);
        return new ProcessIdentity(pid, started);
    }

    /** The process itself, if it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    public boolean runs() {
        return find().isPresent();
    }

    private boolean isSame(ProcessHandle candidate) {
        Instant start = candidate.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, start).abs().compareTo(CLOCK_ADJUSTMENT) <= 0;
    }
}
