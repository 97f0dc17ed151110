package org.watchline.local.cli;

import org.watchline.local.backup.CopyProgress;

/** Shows how far a backup is. */
final class CopyLines implements CopyProgress {

    private static final long MIB = 1024L * 1024;

    private final Terminal terminal;

    CopyLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void copied(long bytes, long expected) {
        show("Copying", bytes, expected);
    }

    @Override
    public void checked(long bytes, long expected) {
        show("Reading again", bytes, expected);
    }

    private void show(String what, long bytes, long expected) {
        // More than expected where the database grows meanwhile.
        terminal.progress("%s: %d of %d MiB".formatted(what, bytes / MIB, Math.max(bytes, expected) / MIB));
    }
}
