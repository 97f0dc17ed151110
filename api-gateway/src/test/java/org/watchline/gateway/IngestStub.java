package org.watchline.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers as ingest-service does: accepts, refuses all, or passes back what it got. The article's id is always the
 * same, the submission's id is the body.
 */
public final class IngestStub implements QuarkusTestResourceLifecycleManager {

    public static final String ARTICLE = "5b0c1f2e-0000-5000-8000-00000000abcd";

    private HttpServer server;
    private ExecutorService executor;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the stub", e);
        }
        server.createContext("/articles", IngestStub::answer);
        // A body that never ends holds up no other.
        executor = Executors.newCachedThreadPool();
        server.setExecutor(executor);
        server.start();
        return Map.of(
                "watchline.gateway.ingest-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "watchline.gateway.body-limit",
                "1M",
                "watchline.gateway.body-timeout",
                "5s",
                "watchline.gateway.live.clients",
                "3",
                "watchline.gateway.live.heartbeat",
                "2s",
                "watchline.gateway.live.poll",
                "1s");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getQuery();
        if (body.contains("refuse")) {
            respond(exchange, 422, "application/problem+json", "{\"title\":\"all refused\",\"status\":422}");
        } else {
            String submission = Integer.toHexString(body.hashCode());
            respond(exchange, 202, "application/json", """
                    [{"id":"%s","submissionId":"%s","status":"submitted","links":{"lane":"%s","type":"%s"}},
                     {"status":"rejected","problem":{"title":"no text"}}]""".formatted(
                    ARTICLE, submission, query, exchange.getRequestHeaders().getFirst("Content-Type")));
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
        executor.shutdownNow();
    }
}
