package org.watchline.store.db;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Does the same work in two threads, for work that shares a queue; ends when both have. */
final class TwoAtOnce {

    /** Work of one thread. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private TwoAtOnce() {}

    static void run(Work work) throws SQLException {
        FutureTask<Boolean> other = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        Thread thread = new Thread(other, "bulk-load");
        thread.start();
        try {
            work.run();
        } finally {
            await(other);
        }
    }

    private static void await(FutureTask<Boolean> other) throws SQLException {
        try {
            other.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
