package org.watchline.embedded;

/** A server that runs in a process of its own. */
public interface ServerProcess extends AutoCloseable {

    long pid();

    boolean isAlive();

    /** Waits until the process ends, by itself or by {@link #close}, and returns its exit status. */
    int awaitExit() throws InterruptedException;

    /**
     * Stops the server cleanly, by force when it does not go, and releases what was kept for it; harmless when it is
     * dead.
     */
    @Override
    void close();
}
