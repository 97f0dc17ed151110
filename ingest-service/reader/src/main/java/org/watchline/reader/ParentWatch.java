package org.watchline.reader;

import java.util.concurrent.CompletableFuture;

/** Ends this program with the one that started it, also when that was killed in the middle of a file. */
final class ParentWatch {

    private ParentWatch() {}

    static void start() {
        ProcessHandle.current().parent().ifPresent(ParentWatch::watch);
    }

    private static void watch(ProcessHandle parent) {
        // Nobody waits for it: it ends everything.
        CompletableFuture<Void> unused =
                parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }
}
