package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bench.stack.Feed;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bulk.MeasuredQuery;
import org.watchline.evaluation.bulk.QueryRun;
import org.watchline.evaluation.bulk.QueryTimes;

/** Queries on each size of the corpus, and how costs grow with it. */
public final class QueryPart {

    private static final int PORT = 18_082;
    private static final int FED_PER_SECOND = 20;
    private static final List<String> COLUMNS = List.of("query", "requests", "cold", "p50", "p95", "p99", "refused");

    private final Path home;
    private final Path data;
    private final boolean quick;
    private final PrintWriter progress;

    /** @param data where the corpus is, or will be */
    public QueryPart(Path home, Path data, boolean quick, PrintWriter progress) {
        this.home = home;
        this.data = data;
        this.quick = quick;
        this.progress = progress;
    }

    /** Adds tables for each size, one while articles come in, and one of the growth. */
    public void run(Results results) throws IOException, InterruptedException, SQLException {
        Corpus corpus = new Corpus(home, data, PORT, progress);
        corpus.open().close();
        List<List<String>> growth = new ArrayList<>();
        List<Integer> sizes = quick ? List.of(2_000) : List.of(10_000, 100_000, 1_000_000);
        for (int size : sizes) {
            Corpus.Loaded loaded = corpus.growTo(size);
            results.add(disk(loaded));
            try (Stack stack = corpus.open()) {
                double background = Background.await(stack.database(), progress);
                List<QueryTimes> times = measured(stack);
                results.add(table(loaded, "", times));
                growth.add(row(loaded, background, times));
                if (size == sizes.get(sizes.size() - 1)) {
                    results.add(whileArticlesComeIn(stack, loaded));
                }
            }
        }
        results.add(new Table(
                "Growth",
                List.of(
                        "Loading by the bulk writer, its last steps included; then texts are compared in the background, which queries"
                                + " were not asked beside; p95 in milliseconds."),
                List.of(
                        "articles",
                        "load ms per article",
                        "background ms per article",
                        "bytes per article",
                        "selective words",
                        "entity",
                        "entity's timeline",
                        "commonest word with all facets"),
                growth));
    }

    private Table whileArticlesComeIn(Stack stack, Corpus.Loaded loaded) throws IOException, InterruptedException {
        try (Feed feed = Feed.start(home, stack, FED_PER_SECOND)) {
            List<QueryTimes> times = measured(stack);
            return table(
                    loaded, ", %d coming in a second, %d so far".formatted(FED_PER_SECOND, feed.submitted()), times);
        }
    }

    private List<QueryTimes> measured(Stack stack) throws IOException, InterruptedException {
        List<QueryTimes> times = new ArrayList<>();
        new QueryRun(stack.gateway(), quick ? 5 : 50).measure(MeasuredQuery.ALL, times::add);
        return times;
    }

    private static Table table(Corpus.Loaded loaded, String circumstance, List<QueryTimes> times) {
        return new Table(
                String.format(Locale.ROOT, "Queries on %,d articles%s", loaded.articles(), circumstance),
                List.of(
                        "Milliseconds from request to answer over HTTP, one request at a time.",
                        "Cold: the slowest first request of its kind after a start of the stack; the other columns are of"
                                + " later requests, after all kinds have been asked a few times.",
                        "Refused: what took the database more than 5 s."),
                COLUMNS,
                times.stream().map(QueryPart::cells).toList());
    }

    private static List<String> cells(QueryTimes times) {
        return List.of(
                times.kind(),
                String.valueOf(times.count()),
                "%.0f".formatted(times.cold()),
                "%.1f".formatted(times.p50()),
                "%.1f".formatted(times.p95()),
                "%.1f".formatted(times.p99()),
                String.valueOf(times.refused()));
    }

    private static List<String> row(Corpus.Loaded loaded, double background, List<QueryTimes> times) {
        List<String> row = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "%,d", loaded.articles()),
                loaded.added() == 0 ? "" : "%.2f".formatted(1e3 * loaded.seconds() / loaded.added()),
                loaded.added() == 0 ? "" : "%.2f".formatted(1e3 * background / loaded.added()),
                String.format(
                        Locale.ROOT,
                        "%,d",
                        loaded.size().total() / loaded.size().divisor())));
        for (String kind :
                List.of("selective words", "entity", "entity's timeline", "commonest word with all facets")) {
            row.add(times.stream()
                    .filter(query -> query.kind().equals(kind))
                    .map(query -> "%.1f".formatted(query.p95()))
                    .findFirst()
                    .orElseThrow());
        }
        return row;
    }

    private static Table disk(Corpus.Loaded loaded) {
        long divisor = loaded.size().divisor();
        List<List<String>> rows = new ArrayList<>();
        loaded.size().bytes().entrySet().stream()
                .filter(table -> table.getValue() / divisor > 0)
                .forEach(table -> rows.add(
                        List.of(table.getKey(), String.format(Locale.ROOT, "%,d", table.getValue() / divisor))));
        rows.add(List.of("all", String.format(Locale.ROOT, "%,d", loaded.size().total() / divisor)));
        return new Table(
                String.format(Locale.ROOT, "%,d articles on disk", loaded.articles()),
                List.of(
                        loaded.added() == 0
                                ? "They had been there."
                                : String.format(
                                        Locale.ROOT,
                                        "%,d of them loaded in %.0f s.",
                                        loaded.added(),
                                        loaded.seconds())),
                List.of("table, with its indexes", "bytes per article"),
                rows);
    }
}
