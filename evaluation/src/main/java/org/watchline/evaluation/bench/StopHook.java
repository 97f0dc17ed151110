package org.watchline.evaluation.bench;

/** What is done when this process is stopped, until {@link #close}. */
public final class StopHook {

    private final Thread thread;

    /** @param name of the thread that does it */
    public StopHook(String name, Runnable done) {
        this.thread = new Thread(done, name);
        Runtime.getRuntime().addShutdownHook(thread);
    }

    /** From now on nothing is done. */
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // This process is being stopped, and it is done.
        }
    }
}
