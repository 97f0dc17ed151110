package org.watchline.evaluation.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the routes that people use, one request at a time. */
@Command(
        name = "queries",
        description = "Measures search, entity, event and source routes of a running gateway.",
        mixinStandardHelpOptions = true)
public final class QueriesCommand implements Callable<Integer> {

    @Option(names = "--gateway", defaultValue = "http://localhost:8080", description = "Default: ${DEFAULT-VALUE}.")
    private URI gateway;

    @Option(names = "--rounds", defaultValue = "50", description = "Requests of each path (default: 50).")
    private int rounds;

    @Option(names = "--out", description = "Directory for queries.md and queries.json.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<QueryTimes> times = new ArrayList<>();
        QueryRun run = new QueryRun(gateway, rounds);
        for (MeasuredQuery query : MeasuredQuery.ALL) {
            QueryTimes measured = run.measure(query);
            times.add(measured);
            spec.commandLine().getOut().println(measured.markdown());
            spec.commandLine().getOut().flush();
        }
        if (out != null) {
            write(times);
        }
        return 0;
    }

    private void write(List<QueryTimes> times) throws IOException {
        Files.createDirectories(out);
        List<String> lines = new ArrayList<>(List.of(
                "# Time of queries",
                "",
                "Milliseconds from request to answer, one request at a time; written by `evaluation queries`. Cold is the",
                "slowest first request of a kind. What takes the database more than 5 s is refused with 503.",
                "",
                "| query | requests | cold | p50 | p95 | p99 | refused |",
                "|---|---|---|---|---|---|---|"));
        times.forEach(measured -> lines.add(measured.markdown()));
        Files.write(out.resolve("queries.md"), lines);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("queries.json").toFile(), times);
    }
}
