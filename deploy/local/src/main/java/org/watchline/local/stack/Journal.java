package org.watchline.local.stack;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.watchline.local.process.ProcessIdentity;
import org.watchline.local.process.Supervised;

/** Writes down every process that starts or dies: into the state file for programs, as lines for people. */
final class Journal implements Supervised.Events {

    private final StateFile file;
    private final Progress progress;
    private final Map<ProcessName, Integer> deaths = new EnumMap<>(ProcessName.class);
    private StackState state;
    private boolean stopping;

    Journal(StateFile file, StackState state, Progress progress) {
        this.file = file;
        this.state = state;
        this.progress = progress;
        file.write(state);
    }

    @Override
    public synchronized void started(String name, long pid) {
        ProcessName process = ProcessName.of(name).orElseThrow();
        write(state.with(process, ProcessIdentity.of(pid)));
        if (deaths(process) > 0) {
            progress.note(name + " was started again (pid " + pid + ")");
        }
    }

    @Override
    public synchronized void died(String name, int exitStatus, Duration pause) {
        deaths.merge(ProcessName.of(name).orElseThrow(), 1, Integer::sum);
        progress.note(
                "%s died (exit status %d), starting it again in %d s".formatted(name, exitStatus, pause.toSeconds()));
    }

    @Override
    public synchronized void notStarted(String name, String reason, Duration pause) {
        progress.note("%s could not be started, trying again in %d s: %s".formatted(name, pause.toSeconds(), reason));
    }

    synchronized void healthy(ProcessName name, Duration after) {
        progress.note("%-15s ready after %.1f s".formatted(name.label(), after.toMillis() / 1000.0));
    }

    /** People are told before programs, so that a program that waits for it has the line already. */
    synchronized void ready() {
        progress.note("Watchline is ready at " + state.ports().gatewayUrl() + "; Kafka takes articles at "
                + state.ports().bootstrapServers());
        write(state.withReady());
    }

    /** From now on the state file is left as it is: it is about to go. */
    synchronized void stopping() {
        stopping = true;
        progress.note("Stopping");
    }

    synchronized void stopped() {
        progress.note("Stopped");
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** How often a process has died by itself. */
    synchronized int deaths(ProcessName name) {
        return deaths.getOrDefault(name, 0);
    }

    private void write(StackState changed) {
        state = changed;
        if (!stopping) {
            file.write(state);
        }
    }
}
