package org.watchline.evaluation.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.bench.engine.EnginePart;
import org.watchline.evaluation.bench.query.QueryPart;
import org.watchline.evaluation.bench.replica.ReplicaPart;
import org.watchline.evaluation.bench.stack.StackPart;
import org.watchline.evaluation.bench.start.StartPart;
import org.watchline.evaluation.quality.NamesBeside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the product. */
@Command(
        name = "bench",
        description = {
            "Measures engine, start, stack, queries and replicas. Takes hours; minutes with --quick.",
            "Nothing else should run on the machine meanwhile."
        },
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    /** What can be measured by itself. */
    enum Part {
        ENGINE,
        START,
        STACK,
        QUERIES,
        REPLICAS
    }

    @Option(
            names = "--quick",
            description =
                    "Short measurements, without CoreNLP, the start of single services, and REPLICAS unless it is asked for.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Parts to measure, of ${COMPLETION-CANDIDATES} (default: all).")
    private @Nullable Set<Part> parts;

    @Option(
            names = "--home",
            hidden = true,
            defaultValue = "${sys:watchline.home:-.}",
            description = "The product's directory.")
    private Path home = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where stacks keep their data, of which that of QUERIES is used again (default: a directory that is removed at the end).")
    private @Nullable Path data;

    @Option(
            names = "--newer-jdk",
            paramLabel = "DIR",
            description = "A JDK 25 or later, to see what its cache of linked classes saves at start (default: none).")
    private @Nullable Path newerJdk;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where to write the tables, besides standard output (default: evaluation/results).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path directory = output == null ? home.resolve("evaluation").resolve("results") : output;
        Path work = data == null ? Files.createTempDirectory("watchline-bench") : data;
        progress().println("Stacks keep their data in " + work);
        progress().flush();
        for (Part part : wanted()) {
            Machine machine = Machine.here(home);
            String name = "bench-" + part.name().toLowerCase(Locale.ROOT) + (quick ? "-quick" : "");
            Results results = new Results(directory, name, machine);
            run(part, results, machine, work);
            spec.commandLine().getOut().println(results.markdown());
            spec.commandLine().getOut().flush();
        }
        if (data == null) {
            remove(work);
        }
        return 0;
    }

    private Set<Part> wanted() {
        if (parts != null) {
            return parts;
        }
        return quick ? EnumSet.complementOf(EnumSet.of(Part.REPLICAS)) : EnumSet.allOf(Part.class);
    }

    private void run(Part part, Results results, Machine machine, Path work) throws Exception {
        Path product = home.toAbsolutePath();
        switch (part) {
            case ENGINE -> {
                if (!quick) {
                    results.add(NamesBeside.compare(home.resolve("evaluation").resolve("corpus")));
                }
                new EnginePart(product, quick).run(results);
            }
            case START -> new StartPart(product, empty(part, work), newerJdk, quick).run(results);
            case STACK -> new StackPart(product, empty(part, work), quick).run(results);
            case QUERIES ->
                new QueryPart(product, work.resolve("corpus"), machine.commit(), quick, progress()).run(results);
            case REPLICAS -> new ReplicaPart(product, empty(part, work), quick, progress()).run(results);
        }
    }

    private PrintWriter progress() {
        return spec.commandLine().getErr();
    }

    /** A directory that no other run has used: what it left would be measured too. */
    private static Path empty(Part part, Path work) throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(work), part.name().toLowerCase(Locale.ROOT) + "-");
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
