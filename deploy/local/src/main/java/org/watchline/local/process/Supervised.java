package org.watchline.local.process;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.PortTakenException;
import org.watchline.embedded.ServerProcess;
import org.watchline.embedded.StartFailedException;

/** Keeps one server running: when it dies it is started again, after a pause that grows with every death. */
public final class Supervised implements AutoCloseable {

    private final String name;
    private final Supplier<ServerProcess> launch;
    private final Events events;
    private final BackOff backOff = new BackOff();
    private final Thread watcher;
    private volatile @Nullable ServerProcess server;
    private volatile boolean stopping;

    /** Prepares a server whose {@code launch} returns when its process runs. */
    public Supervised(String name, Supplier<ServerProcess> launch, Events events) {
        this.name = name;
        this.launch = launch;
        this.events = events;
        this.watcher = new Thread(this::watch, "watch-" + name);
        this.watcher.setDaemon(true);
    }

    /** Starts the server for the first time; what goes wrong then is the caller's. Does nothing once closed. */
    public synchronized void start() {
        if (stopping) {
            return;
        }
        started(launch.get());
        watcher.start();
    }

    /**
     * Stops watching, then the server; a first start that is under way is waited for, so that nothing is left running.
     */
    @Override
    public void close() {
        stopping = true;
        stop();
    }

    private synchronized void stop() {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ServerProcess last = server;
        if (last != null) {
            last.close();
        }
    }

    private void watch() {
        ServerProcess current = server;
        try {
            while (!stopping && current != null) {
                long began = System.nanoTime();
                int status = current.awaitExit();
                if (stopping) {
                    return;
                }
                Duration pause = backOff.after(Duration.ofNanos(System.nanoTime() - began));
                events.died(name, status, pause);
                current.close();
                current = relaunch(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ServerProcess relaunch(Duration firstPause) throws InterruptedException {
        Duration pause = firstPause;
        while (true) {
            Thread.sleep(pause.toMillis());
            try {
                ServerProcess restarted = launch.get();
                started(restarted);
                return restarted;
            } catch (StartFailedException | PortTakenException | UncheckedIOException e) {
                pause = backOff.after(Duration.ZERO);
                events.notStarted(name, String.valueOf(e.getMessage()), pause);
            }
        }
    }

    private void started(ServerProcess running) {
        server = running;
        events.started(name, running.pid());
    }

    /** What happens to a supervised server; called from its watching thread. */
    public interface Events {

        /** A process runs; it need not be ready yet. */
        void started(String name, long pid);

        /** The process ended by itself and is started again after {@code pause}. */
        void died(String name, int exitStatus, Duration pause);

        /** Starting it again failed and is tried again after {@code pause}. */
        void notStarted(String name, String reason, Duration pause);
    }
}
