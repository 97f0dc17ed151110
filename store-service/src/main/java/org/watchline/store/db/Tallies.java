package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.watchline.store.tally.ListedOutlet;

/** The counts that are kept ahead of being asked for: tables {@code entity_tally}, {@code citation_edge} and others. */
@ApplicationScoped
public class Tallies {

    private static final String REFRESH = "select store.refresh_tallies(?) as articles";
    private static final String LIST = "call store.list_outlets(?::text[], ?::text[], ?::text[], ?::text[])";

    /** Whoever made a decision waits for them, unless the worker is counting just then. */
    private static final int SOON = 1_000;

    private final Transactions transactions;

    Tallies(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Brings the counts up to date with changes that wait for it.
     *
     * @return how many articles were counted anew; 0 if none is left to this worker
     * @throws DatabaseUnavailableException if the database does not answer
     */
    public int refresh(int most) {
        return transactions
                .run(connection -> Sql.list(
                        connection, REFRESH, parameters -> parameters.number(most), row -> row.getInt("articles")))
                .get(0);
    }

    /**
     * Brings the counts of up to {@value #SOON} articles up to date, for whoever looks at them next.
     *
     * @throws DatabaseUnavailableException if the database does not answer
     */
    public void refreshSoon() {
        refresh(SOON);
    }

    /**
     * Makes these the outlets that are listed. What was told apart otherwise is counted anew later.
     *
     * @throws DatabaseUnavailableException if the database does not answer
     */
    public void list(List<ListedOutlet> outlets) {
        transactions.runPatiently(connection -> {
            Sql.update(
                    connection,
                    LIST,
                    parameters -> parameters
                            .texts(outlets.stream().map(ListedOutlet::id).toList())
                            .texts(outlets.stream().map(ListedOutlet::name).toList())
                            .texts(outlets.stream()
                                    .flatMap(outlet -> outlet.aliases().stream().map(alias -> outlet.id()))
                                    .toList())
                            .texts(outlets.stream()
                                    .flatMap(outlet -> outlet.aliases().stream())
                                    .toList()));
            return outlets.size();
        });
    }
}
