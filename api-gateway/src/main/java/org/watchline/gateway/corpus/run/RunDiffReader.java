package org.watchline.gateway.corpus.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Compares what two runs found in the same revisions. */
@ApplicationScoped
public class RunDiffReader {

    private final Corpus corpus;

    RunDiffReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What differs.
     *
     * @param entities that are described differently; at most {@code examples} of the pair
     * @param entitiesChanged how many these are
     */
    public record Found(
            Compared compared,
            Differences<MentionDifference> mentions,
            Differences<EventDifference> events,
            long entitiesChanged,
            List<EntityDifference> entities) {}

    /** Compares two runs, from one state of the corpus. */
    public Found compare(RunPair runs) {
        return corpus.atOneMoment(snapshot -> new Found(
                compared(snapshot, runs),
                DifferenceRows.read(snapshot, MentionDiffSql.of(runs), MentionDiffSql::read),
                DifferenceRows.read(snapshot, EventDiffSql.of(runs), EventDiffSql::read),
                snapshot.list(renamed("select count(*)", runs), row -> row.getLong(1))
                        .get(0),
                entities(snapshot, runs)));
    }

    private static Compared compared(Corpus.Snapshot snapshot, RunPair runs) throws SQLException {
        RunPair oneMore = new RunPair(runs.older(), runs.newer(), runs.sample() + 1, runs.examples());
        int found = snapshot.list(oneMore.pairs().add("select count(*) from pair"), row -> row.getInt(1))
                .get(0);
        return new Compared(Math.min(found, runs.sample()), found <= runs.sample());
    }

    private static List<EntityDifference> entities(Corpus.Snapshot snapshot, RunPair runs) throws SQLException {
        Sql sql = renamed(
                        "select o.entity_id, o.name as o_name, n.name as n_name, o.type as o_type, n.type as n_type",
                        runs)
                .add("order by o.entity_id limit ?", runs.examples());
        return snapshot.list(
                sql,
                row -> new EntityDifference(
                        row.getString("entity_id"),
                        row.getString("o_name"),
                        row.getString("n_name"),
                        row.getString("o_type"),
                        row.getString("n_type")));
    }

    private static Sql renamed(String select, RunPair runs) {
        return Sql.of(select)
                .add("from run_entity o join run_entity n on n.entity_id = o.entity_id")
                .add("where o.run_id = ? and n.run_id = ?", runs.older(), runs.newer())
                .add("and (o.name, o.type) is distinct from (n.name, n.type)");
    }
}
