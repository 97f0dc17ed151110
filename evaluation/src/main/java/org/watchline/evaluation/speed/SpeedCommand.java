package org.watchline.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Article;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldArticles;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.model.Models;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the engine on one thread. */
@Command(
        name = "bench",
        description = "Times the tagging engine on one thread, as a whole and step by step.",
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {

    private static final int ROUNDS_OF_OTHERS = 5;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/corpus",
            description = "Where the project's texts are (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "30",
            description =
                    "How often to read the test articles to warm up, and then to measure (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write the report, besides standard output (default: evaluation/results/speed.md).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--rounds must be 1 or more");
        }
        List<Article> articles = GoldArticles.in(corpus.resolve("test/gold")).stream()
                .map(GoldArticle::article)
                .toList();
        Models models = Models.load();
        KnowledgeBase knowledge = KnowledgeBase.shipped();
        StringBuilder report = new StringBuilder("# Speed of the tagging engine%n%n".formatted());
        report.append("On one thread, by its processor time; Java %s on %d processors.%n%n"
                .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors()));
        appendThroughput(report, new ArticleTagger(models, knowledge), articles);
        appendSteps(report, models, knowledge, articles);
        spec.commandLine().getOut().print(report);
        spec.commandLine().getOut().flush();
        Path file = output == null ? corpus.resolveSibling("results").resolve("speed.md") : output;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report);
        return 0;
    }

    /**
     * Texts read before find their words in the engine's memories; new ones show what a stream costs. One half of those
     * warms up, as the articles of the days before do.
     */
    private void appendThroughput(StringBuilder report, ArticleTagger tagger, List<Article> articles)
            throws IOException {
        List<Article> unread = UnreadTexts.in(corpus.resolve("train"));
        int half = unread.size() / 2;
        Throughput throughput = new Throughput(tagger);
        throughput.warmUp(articles, rounds);
        throughput.warmUp(unread.subList(0, half), ROUNDS_OF_OTHERS);
        throughput.measure(unread.subList(half, unread.size()), 1);
        append(report, "new texts", throughput);
        throughput.measure(articles, rounds);
        append(report, "texts read before", throughput);
    }

    private static void append(StringBuilder report, String what, Throughput throughput) {
        report.append(String.format(
                Locale.ROOT,
                "- %s: %,.0f tokens per second (%,d tokens)%n",
                what,
                throughput.tokensPerSecond(),
                throughput.tokens()));
    }

    private void appendSteps(StringBuilder report, Models models, KnowledgeBase knowledge, List<Article> articles) {
        Stopwatch stopwatch = new Stopwatch();
        Steps steps = new Steps(models, knowledge, stopwatch);
        for (int round = 0; round < 2 * rounds; round++) {
            if (round == rounds) {
                stopwatch.reset();
            }
            articles.forEach(steps::run);
        }
        long all = stopwatch.nanosByStep().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        report.append("%n| step | share | ms per article |%n|---|---|---|%n".formatted());
        stopwatch
                .nanosByStep()
                .forEach((step, nanos) -> report.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f %% | %.3f |%n",
                        step,
                        100.0 * nanos / all,
                        nanos / 1e6 / rounds / articles.size())));
    }
}
