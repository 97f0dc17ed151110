package org.watchline.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes commands as store-service does, without carrying them out: tests store what they want to read. Refuses those in
 * whose body the word "refuse" stands. Every created thing has the same id, which is {@link #ID} unless a test wants
 * another.
 */
public final class StoreStub implements QuarkusTestResourceLifecycleManager {

    public static final String ID = "0d5c1f2e-1111-4000-8000-00000000abcd";

    private static final List<String> COMMANDS = new CopyOnWriteArrayList<>();
    private static final AtomicReference<String> CREATED = new AtomicReference<>(ID);

    private HttpServer server;

    /** Method, path and body of all commands that came in. */
    public static List<String> commands() {
        return List.copyOf(COMMANDS);
    }

    /** The id of all that is created from now on. */
    public static void create(String id) {
        CREATED.set(id);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the stub", e);
        }
        server.createContext("/internal/", StoreStub::answer);
        server.start();
        return Map.of(
                "watchline.gateway.store-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "watchline.gateway.store-token",
                "token-of-the-tests");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        COMMANDS.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        if (!"Bearer token-of-the-tests".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(exchange, 401, "{}");
        } else if (body.contains("refuse")) {
            respond(exchange, 422, """
                    {"type":"https://watchline.org/problems/invalid-change","title":"The change is not valid",\
                    "status":422,"detail":"author is required"}""");
        } else if (body.contains("\"broken\"")) {
            respond(exchange, 500, "{}");
        } else {
            respond(
                    exchange,
                    200,
                    "{\"id\":\"%s\",\"warnings\":[\"think\"],\"secret\":\"whsec_dG9sZCBvbmNl\"}"
                            .formatted(CREATED.get()));
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
