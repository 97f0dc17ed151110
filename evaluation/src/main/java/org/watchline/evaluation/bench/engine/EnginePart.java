package org.watchline.evaluation.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;

/** Runs the benchmarks of the engine and sets them side by side. */
public final class EnginePart {

    private static final String LIMIT = "limit";
    private static final int FORKS = 2;

    private static final String OF_TOKENS = "tokens";

    private final Path home;
    private final boolean quick;

    /** Of a second each if it is to be quick, else of three. */
    private final int warmUps;

    private final int iterations;

    /** @param quick with shorter measurements in one process each, all stages in this one */
    public EnginePart(Path home, boolean quick) {
        this.home = home;
        this.quick = quick;
        warmUps = quick ? 7 : 10;
        iterations = quick ? 5 : 10;
    }

    /** Speeds as one run of JMH measured them. */
    private record Speed(String what, double articles, double error, double tokens) {

        static Speed of(String what, RunResult result) {
            double tokens = result.getSecondaryResults().containsKey(OF_TOKENS)
                    ? result.getSecondaryResults().get(OF_TOKENS).getScore()
                    : Double.NaN;
            return new Speed(
                    what,
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    tokens);
        }

        List<String> row(Speed engine) {
            return List.of(
                    what,
                    "%.1f ± %.1f".formatted(articles, error),
                    Double.isNaN(tokens) ? "" : String.format(Locale.ROOT, "%,.0f", tokens),
                    String.format(Locale.ROOT, "%.2f", 1000 / articles),
                    String.format(Locale.ROOT, "%.2f", engine.articles() / articles));
        }
    }

    /** Adds a table of whole engines and one of the stages. */
    public void run(Results results) throws IOException, RunnerException {
        List<Speed> whole = new ArrayList<>();
        run(
                        quick ? "EngineBenchmark|LimitBenchmark" : "EngineBenchmark|LimitBenchmark|CoreNlpBenchmark",
                        warmUps,
                        iterations,
                        1)
                .forEach(result -> whole.add(Speed.of(nameOf(result), result)));
        int processors = Runtime.getRuntime().availableProcessors();
        if (processors > 1 && !quick) {
            run("EngineBenchmark", warmUps, iterations, processors)
                    .forEach(result -> whole.add(Speed.of("engine, %d threads".formatted(processors), result)));
        }
        Speed engine = whole.stream()
                .filter(speed -> speed.what().equals("engine"))
                .findFirst()
                .orElseThrow();
        results.add(new Table(
                "Engine beside others",
                List.of(
                        "Articles of some 600 words that were not read before, generated, one thread, JMH. More threads have an"
                                + " engine each: what they read together tells what the processors are worth together.",
                        "“%s” is bare OpenNLP: sentences, tokens, tags and one name finder as OpenNLP trains it."
                                .formatted(LIMIT),
                        "The last column tells how many times as many articles the engine reads."),
                List.of("what", "articles/s", "tokens/s", "ms per article", "engine is so many times as fast"),
                whole.stream().map(speed -> speed.row(engine)).toList()));
        results.add(stages());
    }

    private Table stages() throws RunnerException {
        List<RunResult> stages =
                new ArrayList<>(run("StageBenchmark", quick ? 2 : 5, quick ? 1 : 5, 1, quick ? 0 : FORKS));
        double all = stages.stream().mapToDouble(EnginePart::millis).sum();
        return new Table(
                "Stages of the engine",
                List.of("The same texts; each stage is timed on what those before it found."),
                List.of("stage", "ms per article", "share"),
                stages.stream()
                        .map(result -> List.of(
                                result.getParams().getParam("stage"),
                                String.format(Locale.ROOT, "%.3f", millis(result)),
                                String.format(Locale.ROOT, "%.1f %%", 100 * millis(result) / all)))
                        .toList());
    }

    private static double millis(RunResult result) {
        return 1000 / result.getPrimaryResult().getScore();
    }

    private static String nameOf(RunResult result) {
        String label = result.getPrimaryResult().getLabel();
        String pipeline = result.getParams().getParam("pipeline");
        return pipeline == null ? label : "Stanford CoreNLP, " + pipeline;
    }

    private Collection<RunResult> run(String include, int warmUp, int measured, int threads) throws RunnerException {
        return run(include, warmUp, measured, threads, quick ? 1 : FORKS);
    }

    private Collection<RunResult> run(String include, int warmUp, int measured, int threads, int forks)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include)
                .threads(threads)
                .forks(forks)
                .warmupIterations(warmUp)
                .warmupTime(TimeValue.seconds(quick ? 1 : 3))
                .measurementIterations(measured)
                .measurementTime(TimeValue.seconds(quick ? 1 : 3))
                .timeout(TimeValue.minutes(10))
                .jvmArgs("-Xmx4g", "-XX:+UseSerialGC", "-Dwatchline.home=" + home)
                .verbosity(VerboseMode.NORMAL);
        return new Runner(options.build()).run();
    }
}
