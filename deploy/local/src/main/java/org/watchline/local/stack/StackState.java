package org.watchline.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.local.process.ProcessIdentity;

/**
 * What a running stack tells other programs about itself, and what is left of it when its supervisor is killed.
 *
 * @param supervisor the launcher that starts dead processes again
 * @param ready whether every service has been healthy
 */
public record StackState(ProcessIdentity supervisor, boolean ready, Ports ports, List<Entry> processes) {

    public StackState {
        processes = List.copyOf(processes);
    }

    static StackState starting(Ports ports) {
        return new StackState(ProcessIdentity.of(ProcessHandle.current().pid()), false, ports, List.of());
    }

    /** A process of the stack. */
    public record Entry(ProcessName name, ProcessIdentity process) {}

    public boolean hasSupervisor() {
        return supervisor.runs();
    }

    /** The process that runs under that name, if it does. */
    public Optional<ProcessHandle> find(ProcessName name) {
        return processes.stream()
                .filter(entry -> entry.name() == name)
                .findFirst()
                .flatMap(entry -> entry.process().find());
    }

    StackState withReady() {
        return new StackState(supervisor, true, ports, processes);
    }

    StackState with(ProcessName name, ProcessIdentity process) {
        List<Entry> changed = new ArrayList<>(processes);
        changed.removeIf(entry -> entry.name() == name);
        changed.add(new Entry(name, process));
        return new StackState(supervisor, ready, ports, changed);
    }
}
