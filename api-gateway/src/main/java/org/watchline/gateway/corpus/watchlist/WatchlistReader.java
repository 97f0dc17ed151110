package org.watchline.gateway.corpus.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads saved searches. */
@ApplicationScoped
public class WatchlistReader {

    private static final String SELECT =
            "select watchlist_id, name, parameters, author, created_at, changed_at, seen, seen_at from watchlist";

    private final Corpus corpus;

    WatchlistReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All of them by name; store-service keeps them few. */
    public List<StoredWatchlist> all() {
        return corpus.list(Sql.of(SELECT + " order by lower(name), watchlist_id"), WatchlistReader::read);
    }

    /** One of them. */
    public Optional<StoredWatchlist> one(UUID id) {
        return corpus.first(Sql.of(SELECT + " where watchlist_id = ?", id), WatchlistReader::read);
    }

    private static StoredWatchlist read(ResultSet row) throws SQLException {
        return new StoredWatchlist(
                Columns.id(row, "watchlist_id"),
                row.getString("name"),
                row.getString("parameters"),
                row.getString("author"),
                Columns.presentInstant(row, "created_at"),
                Columns.presentInstant(row, "changed_at"),
                ChangePosition.parse(row.getString("seen")).orElseThrow(),
                Columns.presentInstant(row, "seen_at"));
    }
}
