package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bench.stack.Feed;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bulk.MeasuredQuery;
import org.watchline.evaluation.bulk.QueryRun;
import org.watchline.evaluation.bulk.QueryTimes;
import org.watchline.store.db.StoreSize;

/** Queries on each size of the corpus, and how costs grow with it. */
public final class QueryPart {

    private static final int PORT = 18_082;
    private static final int FED_PER_SECOND = 20;
    private static final int ASKED_PER_SECOND = 2;
    private static final int ROUNDS = 50;

    /** Services that have just started are slow at first. */
    private static final int FED_BEFORE_SECONDS = 90;

    private final Path home;
    private final Path data;
    private final String commit;
    private final boolean quick;
    private final PrintWriter progress;

    /**
     * @param data where the corpus is, or will be
     * @param commit of what is measured
     */
    public QueryPart(Path home, Path data, String commit, boolean quick, PrintWriter progress) {
        this.home = home;
        this.data = data;
        this.commit = commit;
        this.quick = quick;
        this.progress = progress;
    }

    /**
     * Adds tables for each size, one while articles come in, and one of the growth. What was measured before is kept.
     */
    public void run(Results results) throws IOException, InterruptedException, SQLException {
        Corpus corpus = new Corpus(home, data, PORT, progress);
        long there;
        try (Stack stack = corpus.open()) {
            there = StoreSize.of(stack.database()).articles();
        }
        Journal journal = Journal.in(data);
        List<Measured> measured = new ArrayList<>();
        for (int size : quick ? List.of(2_000) : List.of(10_000, 100_000, 1_000_000)) {
            Optional<Measured> now = at(size, there, corpus, journal);
            if (now.isEmpty()) {
                progress.printf("The corpus has more than %,d articles, which are left out.%n", size);
                continue;
            }
            results.add(now.get().loaded().disk());
            results.add(now.get().queries());
            measured.add(now.get());
        }
        if (!measured.isEmpty()) {
            results.add(Growth.of(measured));
            results.add(whileArticlesComeIn(
                    corpus, measured.get(measured.size() - 1).loaded()));
        }
    }

    /** Empty if the corpus has outgrown the size, which was never measured. */
    private Optional<Measured> at(int size, long there, Corpus corpus, Journal journal)
            throws IOException, InterruptedException, SQLException {
        Optional<Measured> before = journal.measured(size);
        if (before.filter(measured -> there > size || measured.commit().equals(commit))
                .isPresent()) {
            return before;
        }
        Optional<Loaded> loaded = journal.loaded(size);
        if (loaded.isPresent()) {
            return Optional.of(measured(corpus, loaded.get(), false, journal));
        }
        Optional<Loaded> grown = corpus.growTo(size, journal.articles(), commit);
        if (grown.isEmpty()) {
            return Optional.empty();
        }
        journal.add(grown.get());
        return Optional.of(measured(corpus, grown.get(), true, journal));
    }

    /** @param fresh whether nothing has run on the corpus since its load */
    private Measured measured(Corpus corpus, Loaded loaded, boolean fresh, Journal journal)
            throws IOException, InterruptedException, SQLException {
        try (Stack stack = corpus.open()) {
            double background = Background.await(stack.database(), progress);
            Measured measured =
                    new Measured(loaded, fresh ? background : null, commit, times(stack, ROUNDS, Duration.ZERO));
            journal.add(measured);
            return measured;
        }
    }

    private Table whileArticlesComeIn(Corpus corpus, Loaded loaded)
            throws IOException, InterruptedException, SQLException {
        try (Stack stack = corpus.open()) {
            Background.await(stack.database(), progress);
            // Also the feed's seed, so that a second run on the corpus does not submit what it has.
            long articles = StoreSize.of(stack.database()).articles();
            try (Feed feed = Feed.start(home, stack, articles, FED_PER_SECOND)) {
                TimeUnit.SECONDS.sleep(quick ? 5 : FED_BEFORE_SECONDS);
                List<QueryTimes> times =
                        times(stack, ROUNDS / 5, Duration.ofSeconds(1).dividedBy(ASKED_PER_SECOND));
                return new Measured(loaded, null, commit, times)
                        .queries(", %d coming in and %d of these asked a second, %d so far"
                                .formatted(FED_PER_SECOND, ASKED_PER_SECOND, feed.submitted()));
            }
        }
    }

    private List<QueryTimes> times(Stack stack, int rounds, Duration every) throws IOException, InterruptedException {
        List<QueryTimes> times = new ArrayList<>();
        new QueryRun(stack.gateway(), quick ? 5 : rounds, quick ? Duration.ZERO : every)
                .measure(MeasuredQuery.ALL, times::add);
        return times;
    }
}
