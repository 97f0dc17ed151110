package org.watchline.evaluation.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.knowledge.InvalidKnowledgeException;
import org.watchline.nlp.name.NameMeans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the engine on annotated texts, without Kafka or a database. */
@Command(
        name = "eval",
        description = {
            "Scores the tagging engine on annotated texts: names, identity, dates, citations, events.",
            "Without options it uses the project's own test set."
        },
        mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Annotated articles (*.json); their texts are in DIR/../articles.")
    private @Nullable Path gold;

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            description = "Sentences with names marked in place: [PERSON Noor Wali] of the [ORG TTP].")
    private @Nullable Path sentences;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/corpus",
            description = "Where the project's own test set is (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Knowledge base to use instead of the shipped one.")
    private @Nullable Path knowledge;

    @Option(
            names = "--without",
            paramLabel = "MEANS",
            split = ",",
            description = "Means of finding names to switch off, to see what they add: ${COMPLETION-CANDIDATES}.")
    private Set<NameMeans> unused = EnumSet.noneOf(NameMeans.class);

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "40",
            description = "Errors to list of each kind (default: ${DEFAULT-VALUE}).")
    private int errors;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write the report, besides standard output (default: evaluation/results/quality.md"
                    + " for the whole engine on the project's own test set, nowhere for others).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            TestSet tests = tests();
            Engine engine = new Engine(knowledge, unused);
            String report = Report.of(tests.title() + without(), engine.runId(), tests.scoresOf(engine), errors);
            out.print(report);
            out.flush();
            write(report);
            return 0;
        } catch (IOException e) {
            return failed(reason(e));
        } catch (UncheckedIOException | InvalidKnowledgeException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private int failed(String reason) {
        spec.commandLine().getErr().println("eval: " + reason);
        return 1;
    }

    private boolean isOwn() {
        return gold == null && sentences == null;
    }

    private TestSet tests() throws IOException {
        return isOwn()
                ? TestSet.ofProject(corpus)
                : TestSet.read("Quality on %s".formatted(gold == null ? sentences : gold), gold, sentences);
    }

    private String without() {
        return unused.isEmpty() ? "" : " without " + unused.toString().toLowerCase(Locale.ROOT);
    }

    private void write(String report) throws IOException {
        boolean kept = isOwn() && unused.isEmpty() && knowledge == null;
        Path file = output == null && kept ? corpus.resolveSibling("results").resolve("quality.md") : output;
        if (file != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, report);
        }
    }

    /** What the file system says is often but the file's name. */
    private static String reason(IOException e) {
        if (e instanceof NotDirectoryException) {
            return e.getMessage() + " is not a directory";
        }
        return e instanceof NoSuchFileException ? "there is no " + e.getMessage() : String.valueOf(e.getMessage());
    }
}
