package org.watchline.evaluation.bench.replica;

import java.io.IOException;

/**
 * A core for each replica, by {@code taskset}: the best that any user may do, but the rest of the stack shares them.
 */
final class Cores implements Limit {

    private final int cores;

    Cores(int cores) {
        this.cores = cores;
    }

    @Override
    public void apply(int number, long pid) throws IOException, InterruptedException {
        String core = String.valueOf(number % cores);
        Process taskset = new ProcessBuilder("taskset", "-a", "-p", "-c", core, String.valueOf(pid))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (taskset.waitFor() != 0) {
            throw new IOException("taskset ended with " + taskset.exitValue());
        }
    }

    @Override
    public String share() {
        return "one core";
    }

    @Override
    public String words() {
        return "No group of processes with a quota could be made here, so each replica is pinned to a core of its own, of"
                + " " + cores + ", which broker, database and the other services use as well:"
                + " what two replicas reach together is less than what the product can.";
    }

    @Override
    public void close() {
        // The processes end.
    }
}
