package org.watchline.embedded;

import java.io.IOException;

/**
 * A tiny shell that waits for the end of this JVM, however it comes, and then stops a server: its standard input is a
 * pipe from here, which the kernel closes. Closing the guard lets the server live.
 */
public final class ParentGuard implements AutoCloseable {

    private final Process shell;

    private ParentGuard(Process shell) {
        this.shell = shell;
    }

    /** Guards the process of this id; {@code signal} as {@code kill} names it. */
    public static ParentGuard stopping(long pid, String signal) {
        // A Ctrl-C or the end of the terminal reaches the whole process group: the shell must outlive it to see the
        // end of its parent.
        String script = "trap '' INT QUIT HUP TERM; cat >/dev/null; kill -" + signal + " " + pid + " 2>/dev/null";
        try {
            return new ParentGuard(new ProcessBuilder("sh", "-c", script)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new StartFailedException("Cannot start a shell: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // The cat goes by itself: its input ends once the shell is gone and this side of the pipe is closed.
        shell.destroyForcibly();
        try {
            shell.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            // The pipe is what had to go.
        }
    }
}
