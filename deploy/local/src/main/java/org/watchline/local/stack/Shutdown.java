package org.watchline.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchline.local.process.Signals;

/** Stops the stack of a data directory from another program. */
public final class Shutdown {

    /** Above the time that services, then broker and database, are given by their supervisor. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final StateFile file;

    public Shutdown(DataDirectory data) {
        this.file = new StateFile(data);
    }

    /** Returns what was stopped; empty when nothing ran. */
    public Optional<String> run() {
        Optional<StackState> found = file.read();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StackState state = found.get();
        state.supervisor().find().ifPresent(supervisor -> Signals.end(supervisor, "TERM", PATIENCE));
        // A supervisor that was asked ends its processes itself; one that was killed leaves them.
        List<String> left = Leftovers.end(state);
        file.delete();
        return left.isEmpty() ? Optional.of("the stack") : Optional.of("what was left: " + String.join(", ", left));
    }
}
