package org.watchline.gateway.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class StreamFloodIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHANGES = 10_000;

    /** So that the flood is far more than sockets hold for a client, and than may stay in memory. */
    private static final String TITLE = "A long title. ".repeat(500);

    private static final long MOST_GROWTH = 24L * 1024 * 1024;

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    @Test
    void aFloodReachesWhoReadsAndCostsNoMemoryForWhoDoesNot() throws IOException {
        // Given
        StoredFixture article = StoredFixture.saying("A flood of avocets.").titled(TITLE);
        StoredCorpus.store(article);
        double dropped = dropped();
        try (Socket idle = open();
                Socket reading = open()) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(reading.getInputStream(), StandardCharsets.UTF_8));
            skipTo(lines, ":following");
            long before = heap();

            // When
            StoredCorpus.change("""
                    insert into store.change (article, revision, run, kind, at)
                    select a.id, n, (select min(id) from store.run), 'rerun', now()
                    from store.article a, generate_series(2, %d) as n where a.article_id = ?::uuid""".formatted(CHANGES + 1), article.id().toString());
            for (int i = 0; i < CHANGES; i++) {
                skipTo(lines, "data:");
            }

            // Then
            assertThat(heap() - before)
                    .as("bytes kept for a client that reads nothing")
                    .isLessThan(MOST_GROWTH);
            await().atMost(PATIENCE).until(() -> dropped() > dropped);
            assertTimeoutPreemptively(PATIENCE, () -> readToTheEnd(idle));
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(stream.getHost(), stream.getPort()));
        socket.getOutputStream()
                .write("GET /api/v1/stream?q=avocets HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Comes back only when the gateway has closed the connection. */
    private static void readToTheEnd(Socket socket) throws IOException {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException reset) {
            // As good an end as any.
        }
    }

    private static void skipTo(BufferedReader lines, String beginning) throws IOException {
        for (String line = lines.readLine(); !line.startsWith(beginning); line = lines.readLine()) {
            assertThat(line).doesNotContain("\"status\":5");
        }
    }

    private static double dropped() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("watchline_gateway_streams_dropped_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @SuppressWarnings("CallToSystemGC")
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
