package org.watchline.evaluation.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a gateway, one request at a time, and takes the time of each. Not for several threads. */
public final class QueryRun {

    private static final int OK = 200;
    private static final int TOO_SLOW = 503;
    private static final double NANOS_PER_MILLI = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final int rounds;

    /** Answers of the present kind of query that the database gave up. */
    private int refused;

    /** @param rounds requests of each path, after a first one that does not count */
    public QueryRun(URI gateway, int rounds) {
        this.gateway = gateway;
        this.rounds = rounds;
    }

    /**
     * The times of one kind of query.
     *
     * @throws IOException if an answer is neither there nor refused for its length
     */
    public QueryTimes measure(MeasuredQuery query) throws IOException, InterruptedException {
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
}
