package org.watchline.evaluation.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    private static final int OK = 200;
    private static final int TOO_SLOW = 503;
    private static final double NANOS_PER_MILLI = 1e6;

    @Option(names = "--gateway", defaultValue = "http://localhost:8080", description = "Default: ${DEFAULT-VALUE}.")
    private URI gateway;

    @Option(names = "--rounds", defaultValue = "50", description = "Requests of each path (default: 50).")
    private int rounds;

    @Option(names = "--out", description = "Directory for queries.md and queries.json.")
    private Path out;

    @Spec
    private CommandSpec spec;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Answers of the present kind of query that the database gave up. */
    private int refused;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<QueryTimes> times = new ArrayList<>();
        for (MeasuredQuery query : MeasuredQuery.ALL) {
            QueryTimes measured = measure(query);
            times.add(measured);
            spec.commandLine().getOut().println(measured.markdown());
            spec.commandLine().getOut().flush();
        }
        if (out != null) {
            write(times);
        }
        return 0;
    }

    private QueryTimes measure(MeasuredQuery query) throws IOException, InterruptedException {
        refused = 0;
        double cold = 0;
        for (String path : query.paths()) {
            cold = Math.max(cold, millis(path));
        }
        double[] warm = new double[rounds * query.paths().size()];
        for (int i = 0; i < warm.length; i++) {
            warm[i] = millis(query.paths().get(i % query.paths().size()));
        }
        return QueryTimes.of(query.kind(), cold, warm, refused);
    }

    private double millis(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1" + path)).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - start;
        if (response.statusCode() == TOO_SLOW) {
            refused++;
        } else if (response.statusCode() != OK) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
        return nanos / NANOS_PER_MILLI;
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
