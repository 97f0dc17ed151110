package org.watchline.reader;

import java.util.Optional;

/** Ends this program with the one that started it, also when that was killed in the middle of a file. */
final class ParentWatch {

    private ParentWatch() {}

    static void start() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        parent.ifPresent(
                handle -> handle.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
