package org.watchline.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small web site on loopback, on a port of its own, and what it was asked for. What it lacks is answered with 404.
 */
public final class Site implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    /** What is at a path. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Page(int status, Map<String, String> headers, byte[] body) {}

    /**
     * A request.
     *
     * @param headers by their names in lower case
     */
    public record Asked(String path, Map<String, String> headers, int answered) {

        /** Empty if it was not sent. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Opens a site without pages. */
    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    /** Puts a page of a media type at a path. */
    public void put(String path, String type, String body) {
        put(path, 200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts an answer at a path; with an {@code ETag} among the headers, requests can be conditional. */
    public void put(String path, int status, Map<String, String> headers, byte[] body) {
        pages.put(path, new Page(status, headers, body));
    }

    /** Lets requests for a path wait, from now on until it is released. */
    public void hold(String path) {
        held.put(path, new CountDownLatch(1));
    }

    /** Answers the requests for a path that wait. */
    public void release(String path) {
        CountDownLatch latch = held.remove(path);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** The requests for a path so far, those that wait included. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** How many requests were answered at one time, at most. */
    public int mostOpen() {
        return mostOpen.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try {
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            Page page = pages.getOrDefault(exchange.getRequestURI().toString(), new Page(404, Map.of(), new byte[0]));
            boolean same = page.headers().getOrDefault("ETag", "none").equals(headers.get("if-none-match"));
            int status = same ? 304 : page.status();
            asked.add(new Asked(exchange.getRequestURI().toString(), headers, status));
            await(exchange.getRequestURI().toString());
            page.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, same || page.body().length == 0 ? -1 : page.body().length);
            if (!same) {
                exchange.getResponseBody().write(page.body());
            }
        } finally {
            open.decrementAndGet();
            exchange.close();
        }
    }

    private void await(String path) throws IOException {
        CountDownLatch latch = held.get(path);
        try {
            if (latch != null) {
                latch.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closed while " + path + " was held", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
