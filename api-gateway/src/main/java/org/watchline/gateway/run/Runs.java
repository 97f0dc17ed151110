package org.watchline.gateway.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.run.RunDiffReader;
import org.watchline.gateway.corpus.run.RunPair;
import org.watchline.gateway.corpus.run.RunReader;
import org.watchline.gateway.corpus.run.StoredRun;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Runs of the engine. */
@ApplicationScoped
public class Runs {

    private static final String COMMANDS = "/internal/runs";

    /** A run id goes into a path as it is. */
    private static final String FORM = "[0-9A-Za-z-]{1,100}";

    private final RunReader reader;
    private final RunDiffReader differences;
    private final StoreClient store;

    Runs(RunReader reader, RunDiffReader differences, StoreClient store) {
        this.reader = reader;
        this.differences = differences;
        this.store = store;
    }

    /** All of them, and which are shown. */
    public RunList all() {
        return new RunList(reader.all(), reader.following().orElse(null), reader.promotions());
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public StoredRun one(String id) {
        return reader.one(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Compares two of them.
     *
     * @throws ProblemException if one is not there
     */
    public RunDiff compare(RunPair runs) {
        for (String id : new String[] {runs.older(), runs.newer()}) {
            if (!reader.has(id)) {
                throw unknown(id);
            }
        }
        return RunDiff.of(runs.older(), runs.newer(), differences.compare(runs));
    }

    /**
     * Shows a run wherever it has an article.
     *
     * @param change {@code author}, {@code reason}
     */
    RunList promote(String id, ObjectNode change) {
        if (!id.matches(FORM)) {
            throw unknown(id);
        }
        store.post("%s/%s/promote".formatted(COMMANDS, one(id).id()), change);
        return all();
    }

    /** Shows what was shown before the last promotion. */
    RunList rollBack(ObjectNode change) {
        store.post(COMMANDS + "/rollback", change);
        return all();
    }

    /** Shows the newest run of every article. */
    RunList release(ObjectNode change) {
        store.send("DELETE", COMMANDS + "/promoted", change);
        return all();
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(
                ProblemType.RUN_NOT_FOUND, "No run with the id %s has tagged an article.".formatted(id));
    }
}
