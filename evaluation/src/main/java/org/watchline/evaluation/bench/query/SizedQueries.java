package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bulk.MeasuredQuery;
import org.watchline.evaluation.bulk.QueryRun;

/** Queries on sizes of the corpus, each loaded and measured once for all runs. */
final class SizedQueries {

    private final Corpus corpus;
    private final Journal journal;
    private final String commit;
    private final Effort effort;
    private final PrintWriter progress;

    /** @param commit of what is measured */
    SizedQueries(Corpus corpus, Journal journal, String commit, Effort effort, PrintWriter progress) {
        this.corpus = corpus;
        this.journal = journal;
        this.commit = commit;
        this.effort = effort;
        this.progress = progress;
    }

    /**
     * What the corpus is like with so many articles. Another commit's measurement does if the corpus has outgrown it.
     *
     * @param there how many it has
     * @return empty if it has more, and was never measured with so many
     */
    Optional<Measured> at(int articles, long there) throws IOException, InterruptedException, SQLException {
        Optional<Measured> before = journal.measured(articles)
                .filter(size -> there > articles || size.commit().equals(commit));
        if (before.isPresent()) {
            return before;
        }
        Optional<Loaded> loaded = journal.loaded(articles);
        if (loaded.isPresent()) {
            return Optional.of(measured(loaded.get(), false));
        }
        Optional<Loaded> grown = corpus.growTo(articles, journal.articles(), commit);
        if (grown.isEmpty()) {
            progress.printf("The corpus has more than %,d articles, which are left out.%n", articles);
            return Optional.empty();
        }
        journal.add(grown.get());
        return Optional.of(measured(grown.get(), true));
    }

    /** @param fresh whether nothing has run on the corpus since its load */
    private Measured measured(Loaded loaded, boolean fresh) throws IOException, InterruptedException, SQLException {
        try (Stack stack = corpus.open()) {
            double background = Background.await(stack.database(), effort.quiet(), progress);
            Measured measured = new Measured(
                    loaded,
                    fresh ? background : null,
                    commit,
                    new QueryRun(stack.gateway(), effort.rounds(), Duration.ZERO, progress).measure(MeasuredQuery.ALL));
            journal.add(measured);
            return measured;
        }
    }
}
