package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;

/** The partitions of the tables that have rows for each set of annotations. */
@ApplicationScoped
public class Partitions {

    private static final String KEEP = "select store.keep_partitions() as ids_left";

    private final Transactions transactions;

    Partitions(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Makes the next ones where half of the last is used up. Nobody who reads or writes waits for it.
     *
     * @return for how many further ids of sets and revisions there is room
     * @throws DatabaseUnavailableException if it is to be tried again
     */
    public long keep() {
        return transactions
                .runPatiently(
                        connection -> Sql.list(connection, KEEP, parameters -> {}, row -> row.getLong("ids_left")))
                .get(0);
    }
}
