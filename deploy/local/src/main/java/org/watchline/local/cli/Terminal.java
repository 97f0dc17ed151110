package org.watchline.local.cli;

import java.io.PrintStream;
import java.time.Duration;

/** Where lines for people go: results to standard output, everything else to standard error. */
final class Terminal {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private boolean progressShown;
    private long progressAt = System.nanoTime();
    private String progressLine = "";

    /** Draws progress in place when {@code interactive}, and as a line now and then otherwise. */
    Terminal(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    synchronized void say(String line) {
        clearProgress();
        out.println(line);
    }

    synchronized void complain(String line) {
        clearProgress();
        err.println(line);
    }

    synchronized void progress(String line) {
        if (interactive) {
            err.print(CLEAR_LINE + line);
            err.flush();
            progressShown = true;
        } else if (!line.equals(progressLine) && System.nanoTime() - progressAt > LINE_EVERY.toNanos()) {
            err.println(line);
            progressLine = line;
            progressAt = System.nanoTime();
        }
    }

    synchronized void clearProgress() {
        if (progressShown) {
            err.print(CLEAR_LINE);
            err.flush();
            progressShown = false;
        }
    }
}
