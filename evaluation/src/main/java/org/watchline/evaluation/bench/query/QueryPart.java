package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.store.db.StoreSize;

/** Queries on each size of the corpus, and how costs grow with it. */
public final class QueryPart {

    private static final int PORT = 18_082;

    private final Path home;
    private final Path data;
    private final String commit;
    private final Effort effort;
    private final PrintWriter progress;

    /**
     * @param data where the corpus is, or will be
     * @param commit of what is measured
     */
    public QueryPart(Path home, Path data, String commit, boolean quick, PrintWriter progress) {
        this.home = home;
        this.data = data;
        this.commit = commit;
        this.effort = quick ? Effort.QUICK : Effort.WHOLE;
        this.progress = progress;
    }

    /**
     * Adds tables for each size, one of the growth, and one while articles come in. What was measured before is kept.
     */
    public void run(Results results) throws IOException, InterruptedException, SQLException {
        Corpus corpus = new Corpus(home, data, PORT, progress);
        SizedQueries sizes = new SizedQueries(corpus, Journal.in(data), commit, effort, progress);
        long there = there(corpus);
        List<Measured> measured = new ArrayList<>();
        for (int articles : effort.sizes()) {
            Optional<Measured> size = sizes.at(articles, there);
            if (size.isPresent()) {
                results.add(size.get().loaded().disk());
                results.add(size.get().queries());
                measured.add(size.get());
            }
        }
        if (!measured.isEmpty()) {
            results.add(Growth.of(measured));
            Loaded largest = measured.get(measured.size() - 1).loaded();
            results.add(new FedQueries(home, corpus, effort, progress).on(largest, commit));
        }
    }

    private static long there(Corpus corpus) throws IOException, InterruptedException, SQLException {
        try (Stack stack = corpus.open()) {
            return StoreSize.of(stack.database()).articles();
        }
    }
}
