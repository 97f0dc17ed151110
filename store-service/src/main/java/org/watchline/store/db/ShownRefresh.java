package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Table {@code shown_refresh}: has search documents and counts follow the pointer, some articles at a time. How far
 * they are is in the database, so a process that dies leaves the rest to the next one.
 */
@ApplicationScoped
public class ShownRefresh {

    /** A second's work if all of them changed; articles that come in wait for one such step at most. */
    private static final int ARTICLES_AT_ONCE = 200;

    private static final String STEP = "select store.refresh_shown(?) as more";

    private final Transactions transactions;

    ShownRefresh(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Does the next step.
     *
     * @return whether there may be more to do; false also if another process is at it
     * @throws DatabaseUnavailableException if it is left for later
     */
    public boolean step() {
        return transactions
                .run(connection -> {
                    Locks.keepDecisions(connection);
                    return Sql.list(
                            connection,
                            STEP,
                            parameters -> parameters.number(ARTICLES_AT_ONCE),
                            row -> row.getBoolean("more"));
                })
                .get(0);
    }
}
