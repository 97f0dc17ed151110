package org.watchline.gateway.live;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream line by line, as a browser would. */
final class SseClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpURLConnection connection;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private SseClient(HttpURLConnection connection) {
        this.connection = connection;
    }

    static SseClient open(URI stream, String query, String lastEventId) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(stream + query).toURL().openConnection();
            connection.setRequestProperty("Accept", "text/event-stream");
            if (lastEventId != null) {
                connection.setRequestProperty("Last-Event-ID", lastEventId);
            }
            SseClient client = new SseClient(connection);
            if (client.status() == 200) {
                Thread reader = new Thread(client::read, "sse-client");
                reader.setDaemon(true);
                reader.start();
            }
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        try {
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (InputStream body = connection.getInputStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            // The test has closed the connection.
            lines.add("closed");
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
