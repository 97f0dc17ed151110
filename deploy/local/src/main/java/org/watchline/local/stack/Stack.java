package org.watchline.local.stack;

import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.watchline.local.process.Supervised;

/** The six processes of one data directory, kept running until it is closed. */
public final class Stack implements AutoCloseable {

    private final StackPlan plan;
    private final Launches launches;
    private final StackLock lock;
    private final StateFile file;
    private final Journal journal;
    private final Map<ProcessName, Supervised> running = new EnumMap<>(ProcessName.class);
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean closing;

    private Stack(StackPlan plan, StackLock lock, StateFile file, Progress progress) {
        this.plan = plan;
        this.launches = new Launches(plan);
        this.lock = lock;
        this.file = file;
        this.journal = new Journal(file, StackState.starting(plan.ports()), progress);
    }

    /** Takes the data directory, ending what a killed supervisor left; nothing is started yet. */
    public static Stack prepare(StackPlan plan, Progress progress) {
        plan.installation().check();
        StateFile file = new StateFile(plan.data().created());
        StackLock lock = StackLock.acquire(plan.data())
                .orElseThrow(() -> new StackException(
                        "A stack already runs on " + plan.data().root()));
        try {
            file.read()
                    .map(Leftovers::end)
                    .filter(ended -> !ended.isEmpty())
                    .ifPresent(ended ->
                            progress.note("Ended what a killed launcher had left: " + String.join(", ", ended)));
            plan.checkRestored();
            plan.exposure().check();
            plan.checkPorts();
            plan.checkKnowledge();
            new LogFiles(plan.data()).rotate();
            return new Stack(plan, lock, file, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Returns when every service is healthy; when that fails, what was started must still be closed. */
    public void start() {
        Stream.of(ProcessName.KAFKA, ProcessName.POSTGRES)
                .map(name -> CompletableFuture.runAsync(() -> start(name)))
                .toList()
                .forEach(Stack::join);
        honourTakedowns();
        ProcessName.services().stream().filter(name -> !isStarted(name)).forEach(this::start);
        new Readiness(plan, journal).await(ProcessName.services());
        journal.ready();
    }

    /** Of a backup that was restored, nobody reads anything before store-service has taken down again what was. */
    private void honourTakedowns() {
        if (Files.exists(plan.data().restored())) {
            start(ProcessName.STORE_SERVICE);
            new Readiness(plan, journal).await(List.of(ProcessName.STORE_SERVICE));
            plan.data().forgetRestored();
        }
    }

    private boolean isStarted(ProcessName name) {
        synchronized (running) {
            return running.containsKey(name);
        }
    }

    /** Returns when the stack was closed, by another thread. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Stops services before what they stand on; closing again does nothing. */
    @Override
    public void close() {
        synchronized (running) {
            if (closing) {
                return;
            }
            closing = true;
        }
        journal.stopping();
        stop(ProcessName.services());
        stop(List.of(ProcessName.KAFKA, ProcessName.POSTGRES));
        file.delete();
        lock.close();
        journal.stopped();
        closed.countDown();
    }

    private void start(ProcessName name) {
        Supervised supervised = new Supervised(name.label(), () -> launches.launch(name), journal);
        synchronized (running) {
            if (closing) {
                throw new StackException("Stopped while starting");
            }
            running.put(name, supervised);
        }
        supervised.start();
    }

    private void stop(List<ProcessName> names) {
        List<Supervised> stopped;
        synchronized (running) {
            stopped = names.stream()
                    .filter(running::containsKey)
                    .map(running::get)
                    .toList();
        }
        stopped.stream()
                .map(server -> CompletableFuture.runAsync(server::close))
                .toList()
                .forEach(Stack::join);
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
