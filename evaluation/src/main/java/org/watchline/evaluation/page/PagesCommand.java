package org.watchline.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.HtmlPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores how articles are found in pages of HTML, without Kafka or a database. */
@Command(
        name = "pages",
        description = {
            "Scores how articles and their metadata are found in saved pages.",
            "Without options it uses the project's own pages: dev, used in the making, and test, not used."
        },
        mixinStandardHelpOptions = true)
public final class PagesCommand implements Callable<Integer> {

    private static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/pages",
            description = "Where the project's own pages are (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Other pages: NAME.html, with NAME.json that says what is wanted; nothing is written.")
    private @Nullable Path pages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            String report = report();
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
            if (pages == null) {
                Files.writeString(corpus.resolveSibling("results").resolve("pages.md"), report);
            }
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("pages: cannot read or write " + e.getMessage());
            return 1;
        }
    }

    private String report() throws IOException {
        Map<String, List<SavedPage>> sets = new LinkedHashMap<>();
        if (pages == null) {
            sets.put("dev", SavedPage.in(corpus.resolve("dev")));
            sets.put("test", SavedPage.in(corpus.resolve("test")));
        } else {
            sets.put("given", SavedPage.in(pages));
        }
        Map<String, List<PageScore>> scores = new LinkedHashMap<>();
        List<SavedPage> all = new ArrayList<>();
        sets.forEach((name, set) -> {
            scores.put(name, set.stream().map(PageScore::of).toList());
            all.addAll(set);
        });
        return PagesReport.of(scores, pagesPerSecond(all));
    }

    /** After the scoring, which has warmed the code up. */
    private static double pagesPerSecond(List<SavedPage> pages) {
        long start = System.nanoTime();
        long read = 0;
        while (!pages.isEmpty() && System.nanoTime() - start < MEASURED_NANOS) {
            pages.forEach(page -> HtmlPage.read(page.html(), page.wanted().url()));
            read += pages.size();
        }
        return read * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    }
}
