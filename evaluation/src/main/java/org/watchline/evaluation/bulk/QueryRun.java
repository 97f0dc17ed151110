package org.watchline.evaluation.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;

/** Asks a gateway, one request at a time, and takes the time of each. Not for several threads. */
public final class QueryRun {

    private static final int OK = 200;
    private static final int TOO_SLOW = 503;

    /** One round that does not count for so many that do. */
    private static final int WARMING = 5;

    private static final double NANOS_PER_MILLI = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final int rounds;
    private final Duration every;
    private final PrintWriter progress;

    /**
     * @param rounds requests of each path that count; a fifth of them come before and do not
     * @param every from one request to the next, if the first is answered by then; zero for no pause
     * @param progress where each round that counts is told of
     */
    public QueryRun(URI gateway, int rounds, Duration every, PrintWriter progress) {
        this.gateway = gateway;
        this.rounds = rounds;
        this.every = every;
        this.progress = progress;
    }

    /**
     * The times of all kinds of queries, which are asked in turns: none is measured on code that has run less than that
     * of others, or on pages that its own last request has just read.
     *
     * @throws IOException if an answer is neither there nor refused for its length
     */
    public List<QueryTimes> measure(List<MeasuredQuery> queries) throws IOException, InterruptedException {
        List<Asked> asked = queries.stream().map(Asked::new).toList();
        askEach(asked, Asked::cold);
        for (int round = 0; round < rounds / WARMING; round++) {
            askEach(asked, (query, answer) -> {});
        }
        for (int round = 1; round <= rounds; round++) {
            askEach(asked, Asked::warm);
            progress.printf("queries: round %d of %d%n", round, rounds);
            progress.flush();
        }
        return asked.stream().map(Asked::times).toList();
    }

    /** One request of each path. */
    private void askEach(List<Asked> queries, BiConsumer<Asked, Answer> taken)
            throws IOException, InterruptedException {
        for (Asked query : queries) {
            for (String path : query.query.paths()) {
                taken.accept(query, answer(path));
            }
        }
    }

    private Answer answer(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1" + path)).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - start;
        if (response.statusCode() != OK && response.statusCode() != TOO_SLOW) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
        if (nanos < every.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(every.toNanos() - nanos);
        }
        return new Answer(nanos / NANOS_PER_MILLI, response.statusCode() == TOO_SLOW);
    }

    private record Answer(double millis, boolean refused) {}

    /** What was measured of one kind so far. */
    private static final class Asked {

        private final MeasuredQuery query;
        private final DoubleStream.Builder warm = DoubleStream.builder();
        private double cold;
        private int refused;

        Asked(MeasuredQuery query) {
            this.query = query;
        }

        void cold(Answer answer) {
            cold = Math.max(cold, answer.millis());
        }

        void warm(Answer answer) {
            warm.add(answer.millis());
            refused += answer.refused() ? 1 : 0;
        }

        QueryTimes times() {
            return QueryTimes.of(query.kind(), cold, warm.build().toArray(), refused);
        }
    }
}
