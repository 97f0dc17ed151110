package org.watchline.gateway.live;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream line by line, as a browser would. */
final class SseClient implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int NO_SEAT = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpResponse<InputStream> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private SseClient(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /** Opens a stream, once there is a seat: that of a closed one is free when the next heartbeat is not taken. */
    static SseClient open(URI stream, String query, String lastEventId) {
        return await().atMost(PATIENCE)
                .until(() -> ask(stream, query, lastEventId), client -> client.status() != NO_SEAT);
    }

    private static SseClient ask(URI stream, String query, String lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(stream + query)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            SseClient client = new SseClient(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
            Thread reader = new Thread(client::read, "sse-client");
            reader.setDaemon(true);
            reader.start();
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the stream was opened", e);
        }
    }

    int status() {
        return response.statusCode();
    }

    List<String> data() {
        return fields("data:");
    }

    List<String> ids() {
        return fields("id:");
    }

    String awaitId() {
        await().atMost(PATIENCE).until(() -> !ids().isEmpty());
        return ids().get(0);
    }

    void awaitLine(String line) {
        await().atMost(PATIENCE).until(() -> lines.contains(line));
    }

    private List<String> fields(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .toList();
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            // The test has closed the stream.
            lines.add("closed");
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
