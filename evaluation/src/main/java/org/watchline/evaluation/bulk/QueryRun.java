package org.watchline.evaluation.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Asks a gateway, one request at a time, and takes the time of each. Not for several threads. */
public final class QueryRun {

    private static final int OK = 200;
    private static final int TOO_SLOW = 503;

    /** One request that does not count for so many that do. */
    private static final int WARMING = 5;

    private static final double NANOS_PER_MILLI = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final int rounds;
    private final Duration every;

    /** Answers of the present kind of query that the database gave up. */
    private int refused;

    /**
     * @param rounds requests of each path that count; a fifth of them come before and do not
     * @param every from one request to the next, if the first is answered by then; zero for no pause
     */
    public QueryRun(URI gateway, int rounds, Duration every) {
        this.gateway = gateway;
        this.rounds = rounds;
        this.every = every;
    }

    /**
     * The times of all kinds of queries. First comes the first request of each path, then all kinds are asked without
     * counting, so that the kinds that come first are not measured on code that has hardly run.
     *
     * @param told of each kind as soon as it is measured
     * @throws IOException if an answer is neither there nor refused for its length
     */
    public void measure(List<MeasuredQuery> queries, Consumer<QueryTimes> told)
            throws IOException, InterruptedException {
        List<Double> cold = new ArrayList<>();
        for (MeasuredQuery query : queries) {
            cold.add(slowestOf(query));
        }
        for (int round = 0; round < rounds / WARMING; round++) {
            for (MeasuredQuery query : queries) {
                slowestOf(query);
            }
        }
        for (int i = 0; i < queries.size(); i++) {
            told.accept(measure(queries.get(i), cold.get(i)));
        }
    }

    private QueryTimes measure(MeasuredQuery query, double cold) throws IOException, InterruptedException {
        refused = 0;
        double[] warm = new double[rounds * query.paths().size()];
        for (int i = 0; i < warm.length; i++) {
            warm[i] = millis(query.paths().get(i % query.paths().size()));
        }
        return QueryTimes.of(query.kind(), cold, warm, refused);
    }

    /** One request of each path. */
    private double slowestOf(MeasuredQuery query) throws IOException, InterruptedException {
        double slowest = 0;
        for (String path : query.paths()) {
            slowest = Math.max(slowest, millis(path));
        }
        return slowest;
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
        if (nanos < every.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(every.toNanos() - nanos);
        }
        return nanos / NANOS_PER_MILLI;
    }
}
