package org.watchline.evaluation.duplicate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well near-duplicates are found, without Kafka or a database. */
@Command(
        name = "duplicates",
        description = "Measures on pairs of articles how well near-duplicates are told from other articles.",
        mixinStandardHelpOptions = true)
public final class DuplicatesCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("making.txt", "unseen.txt");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/duplicates",
            description = "Directory of making.txt and unseen.txt (default: ${DEFAULT-VALUE}).")
    private Path texts = Path.of("");

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write the report besides.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        StringBuilder report = new StringBuilder("# Near-duplicates on pairs of articles\n\n")
                .append("| articles | pairs | all | to be linked | linked | of these right | precision | recall |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        List<TextPair> wrong = new ArrayList<>();
        List<TextPair> all = new ArrayList<>();
        for (String file : FILES) {
            List<TextPair> pairs = TextPairs.of(PressText.read(texts.resolve(file)));
            for (TextPair.Kind kind : TextPair.Kind.values()) {
                add(
                        report,
                        file,
                        kind.label(),
                        pairs.stream().filter(pair -> pair.kind() == kind).toList());
            }
            add(report, file, "**all**", pairs);
            pairs.stream().filter(pair -> !pair.right()).forEach(wrong::add);
            all.addAll(pairs);
        }
        add(report, "both", "**all**", all);
        report.append("\n## Wrong (").append(wrong.size()).append(")\n\n");
        wrong.forEach(pair -> report.append("- ")
                .append(pair.near() ? "missed: " : "linked: ")
                .append(pair.one().id())
                .append(" and ")
                .append(pair.other().id())
                .append('\n'));
        PrintWriter out = spec.commandLine().getOut();
        out.print(report);
        out.flush();
        if (output != null) {
            Files.writeString(output, report, StandardCharsets.UTF_8);
        }
        return 0;
    }

    private static void add(StringBuilder report, String file, String what, List<TextPair> pairs) {
        LinkScore score = LinkScore.of(pairs);
        report.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d | %.3f | %.3f |%n",
                file,
                what,
                score.pairs(),
                score.near(),
                score.linked(),
                score.right(),
                score.precision(),
                score.recall()));
    }
}
