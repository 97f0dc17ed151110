package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A real web server on loopback that takes webhooks, and answers as it is told to. */
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    /** What arrived. */
    record Message(Map<String, List<String>> headers, String body) {

        String id() {
            return headers.get("Webhook-id").get(0);
        }

        void verify(String secret) throws WebhookVerificationException {
            new Webhook(secret).verify(body, headers);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:%d/hook?desk=1".formatted(server.getAddress().getPort());
    }

    /** Answers the next messages with these, and all others with 204. */
    void answerNext(int... statuses) {
        for (int status : statuses) {
            answers.add(status);
        }
    }

    /** The first so many messages. */
    List<Message> await(int count) {
        Awaitility.await().atMost(PATIENCE_SECONDS, SECONDS).until(() -> messages.size() >= count);
        return messages();
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        messages.add(new Message(Map.copyOf(exchange.getRequestHeaders()), body));
        Integer status = answers.poll();
        byte[] answer = "thanks".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status == null ? 200 : status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
