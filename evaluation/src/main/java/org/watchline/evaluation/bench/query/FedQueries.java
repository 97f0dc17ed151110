package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bench.stack.Feed;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bulk.MeasuredQuery;
import org.watchline.evaluation.bulk.QueryRun;
import org.watchline.evaluation.bulk.QueryTimes;
import org.watchline.store.db.StoreSize;

/** Queries while articles come in. */
final class FedQueries {

    private static final int FED_PER_SECOND = 20;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Path home;
    private final Corpus corpus;
    private final Effort effort;
    private final PrintWriter progress;

    FedQueries(Path home, Corpus corpus, Effort effort, PrintWriter progress) {
        this.home = home;
        this.corpus = corpus;
        this.effort = effort;
        this.progress = progress;
    }

    /** @param commit of what is measured */
    Table on(Loaded loaded, String commit) throws IOException, InterruptedException, SQLException {
        try (Stack stack = corpus.open()) {
            Background.await(stack.database(), effort.quiet(), progress);
            // Also the feed's seed, so that a second run on the corpus does not submit what it has.
            long articles = StoreSize.of(stack.database()).articles();
            try (Feed feed = Feed.start(home, stack, articles, FED_PER_SECOND)) {
                progress.printf("%d articles a second come in …%n", FED_PER_SECOND);
                progress.flush();
                TimeUnit.NANOSECONDS.sleep(effort.fedBefore().toNanos());
                List<QueryTimes> times = new QueryRun(stack.gateway(), effort.fedRounds(), effort.fedEvery(), progress)
                        .measure(MeasuredQuery.ALL);
                return new Measured(loaded, null, commit, times).queries(circumstance(feed.submitted()));
            }
        }
    }

    private String circumstance(int submitted) {
        long every = effort.fedEvery().toMillis();
        String asked = every == 0
                ? "these asked without a pause"
                : "%.0f of these asked a second".formatted(MILLIS_PER_SECOND / every);
        return ", %d coming in and %s, %d so far".formatted(FED_PER_SECOND, asked, submitted);
    }
}
