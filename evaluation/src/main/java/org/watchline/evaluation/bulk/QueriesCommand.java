package org.watchline.evaluation.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<QueryTimes> measured =
                new QueryRun(gateway, rounds, Duration.ZERO, spec.commandLine().getErr()).measure(MeasuredQuery.ALL);
        out.println(QueryTimes.HEADING);
        measured.forEach(times -> out.println(times.markdown()));
        out.flush();
        return 0;
    }
}
