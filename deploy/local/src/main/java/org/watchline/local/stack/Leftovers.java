package org.watchline.local.stack;

import java.time.Duration;
import java.util.List;
import org.watchline.local.process.Signals;

/** Ends what a killed supervisor left running. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /** Services first, so that none meets a broker or a database that is gone; returns the names of what still ran. */
    static List<String> end(StackState state) {
        List<StackState.Entry> running = state.processes().stream()
                .filter(entry -> entry.process().runs())
                .toList();
        running.stream().filter(entry -> entry.name().isService()).parallel().forEach(Leftovers::end);
        running.stream().filter(entry -> !entry.name().isService()).parallel().forEach(Leftovers::end);
        return running.stream().map(entry -> entry.name().label()).toList();
    }

    private static void end(StackState.Entry entry) {
        // SIGTERM makes PostgreSQL wait for its clients, SIGINT does not.
        String signal = entry.name() == ProcessName.POSTGRES ? "INT" : "TERM";
        entry.process().find().ifPresent(process -> Signals.end(process, signal, PATIENCE));
    }
}
