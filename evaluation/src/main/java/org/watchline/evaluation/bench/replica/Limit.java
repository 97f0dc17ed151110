package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.util.Optional;

/** What keeps each replica to the same share of the machine, however many there are. */
interface Limit extends AutoCloseable {

    /** A quota of processor time where this system lets us set one, else a core for each replica. */
    static Limit ofThisMachine() throws IOException {
        Optional<Limit> quota = Quota.create();
        return quota.isPresent() ? quota.get() : new Cores(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Limits a process with all its threads from now on.
     *
     * @param number of the replica, from 0
     */
    void apply(int number, long pid) throws IOException, InterruptedException;

    /** The share of each, for a cell of a table. */
    String share();

    /** How it is done, for a note below a table; a sentence. */
    String words();

    @Override
    void close() throws IOException;
}
