package org.watchline.gateway.corpus.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Model;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads runs. */
@ApplicationScoped
public class RunReader {

    private static final String SELECT = """
            select run.run_id, run.engine, run.models, run.knowledge, run.first_seen, run.last_seen, run.promoted,
              run.articles, coalesce(shown.articles, 0) as shown
            from run
            left join run_shown shown on shown.run_id = run.run_id""";

    /** The story of the last years, most likely. */
    private static final int MOST_PROMOTIONS = 20;

    private final Corpus corpus;

    RunReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All of them, the newest first. */
    public List<StoredRun> all() {
        return corpus.list(Sql.of(SELECT + " order by run.number desc"), RunReader::run);
    }

    /** One of them. */
    public Optional<StoredRun> one(String id) {
        return corpus.first(Sql.of(SELECT + " where run.run_id = ?", id), RunReader::run);
    }

    /** Whether there is such a run. */
    public boolean has(String id) {
        return corpus.first(Sql.of("select 1 from run where run_id = ?", id), row -> true)
                .isPresent();
    }

    /** The last moves of the pointer, the latest first. */
    public List<StoredPromotion> promotions() {
        return corpus.list(
                Sql.of(
                        "select kind, run_id, author, reason, at from promotion order by id desc limit ?",
                        MOST_PROMOTIONS),
                row -> new StoredPromotion(
                        row.getString("kind"),
                        row.getString("run_id"),
                        row.getString("author"),
                        row.getString("reason"),
                        Columns.presentInstant(row, "at")));
    }

    /** How far search and counts have followed the pointer; empty if all the way. */
    public Optional<Following> following() {
        return corpus.first(
                Sql.of("select followed, articles, since from shown_refresh"),
                row -> new Following(
                        row.getLong("followed"), row.getLong("articles"), Columns.presentInstant(row, "since")));
    }

    private static StoredRun run(ResultSet row) throws SQLException {
        return new StoredRun(
                row.getString("run_id"),
                row.getString("engine"),
                Columns.items(row, "models", Model[].class),
                row.getString("knowledge"),
                Columns.presentInstant(row, "first_seen"),
                Columns.instant(row, "last_seen"),
                row.getBoolean("promoted"),
                row.getLong("articles"),
                row.getLong("shown"));
    }
}
