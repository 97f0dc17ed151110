package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the database's log goes. Whoever reads a copy of the database that has it sees all that was committed. */
@ApplicationScoped
public class LogPosition {

    private static final String CURRENT = "select pg_current_wal_lsn()::text as position";

    private final Transactions transactions;

    LogPosition(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * At or after the end of every transaction that is committed, as PostgreSQL writes it: {@code 16/B374D848}.
     *
     * @throws DatabaseUnavailableException if the database does not answer
     */
    public String current() {
        return transactions
                .run(connection -> Sql.list(connection, CURRENT, parameters -> {}, row -> row.getString("position")))
                .get(0);
    }
}
