package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Table {@code watchlist}. */
@ApplicationScoped
public class WatchlistStore {

    private static final int MOST = 1_000;

    /** A new list is read up to what is visible now: a change of a transaction that still runs comes behind it. */
    private static final String INSERT = """
            insert into store.watchlist
              (id, name, parameters, filter, author, created_at, changed_at, seen_xid, seen_seq, seen_at)
            select ?, ?, ?::jsonb, ?::jsonb, ?, n.now, n.now, pg_snapshot_xmin(pg_current_snapshot()), 0, n.now
            from (select ?::timestamptz as now) as n
            where (select count(*) from store.watchlist) < ?
            returning id""";

    private static final String CHANGE = """
            update store.watchlist set
              name = coalesce(?, name),
              parameters = coalesce(?::jsonb, parameters),
              filter = coalesce(?::jsonb, filter),
              changed_at = ?
            where id = ?
            returning id""";

    private static final String SEE = """
            update store.watchlist set seen_xid = ?::text::xid8, seen_seq = ?, seen_at = ? where id = ? returning id""";

    private static final String DELETE = "delete from store.watchlist where id = ? returning id";

    private final Transactions transactions;
    private final Clock clock;

    WatchlistStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A saved search.
     *
     * @param parameters JSON object: those of the search route
     * @param filter JSON object: the same, as {@code corpus.filter_query} takes it
     */
    public record SavedSearch(String parameters, String filter) {}

    /** Adds a list and returns its id. */
    public UUID create(String name, SavedSearch search, String author) {
        List<UUID> created = returning(
                INSERT,
                parameters -> parameters
                        .uuid(UUID.randomUUID())
                        .text(name)
                        .text(search.parameters())
                        .text(search.filter())
                        .text(author)
                        .time(clock.instant())
                        .number(MOST));
        return created.stream()
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemType.CONFLICT, "there are %d watch lists already".formatted(MOST)));
    }

    /** Changes what is given. */
    public void change(UUID id, Optional<String> name, Optional<SavedSearch> search) {
        require(
                id,
                returning(
                        CHANGE,
                        parameters -> parameters
                                .text(name.orElse(null))
                                .text(search.map(SavedSearch::parameters).orElse(null))
                                .text(search.map(SavedSearch::filter).orElse(null))
                                .time(clock.instant())
                                .uuid(id)));
    }

    /**
     * Somebody has looked at everything up to a position of the change sequence.
     *
     * @param xid unsigned
     */
    public void seen(UUID id, String xid, long seq) {
        require(
                id,
                returning(
                        SEE,
                        parameters -> parameters
                                .text(xid)
                                .number(seq)
                                .time(clock.instant())
                                .uuid(id)));
    }

    /** Removes a list with its webhooks and their log. */
    public void delete(UUID id) {
        require(id, returning(DELETE, parameters -> parameters.uuid(id)));
    }

    private List<UUID> returning(String sql, Sql.Binder binder) {
        return transactions.run(
                connection -> Sql.list(connection, sql, binder, row -> row.getObject("id", UUID.class)));
    }

    private static void require(UUID id, List<UUID> touched) {
        if (touched.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "there is no watch list %s".formatted(id));
        }
    }
}
