package org.watchline.gateway.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** How an export behaves towards clients that read slowly, and when the corpus goes away. */
@QuarkusTest
class ExportStreamIT {

    private static final String LARGE = "/api/v1/export?format=jsonl&source=Large+Post";
    private static final int ARTICLES = 24;
    private static final int SEATS = 4;
    private static boolean stored;

    @TestHTTPResource
    URI gateway;

    @BeforeEach
    void storeMoreThanSocketsBuffer() {
        if (!stored) {
            String words = IntStream.range(0, 90_000)
                    .mapToObj(number -> "word" + number)
                    .collect(Collectors.joining(" "));
            for (int i = 0; i < ARTICLES; i++) {
                StoredCorpus.store(StoredFixture.saying(i + " " + words).from("Large Post"));
            }
            stored = true;
        }
        awaitASeat();
    }

    /** What another test left open is given back only when the gateway notices. */
    private static void awaitASeat() {
        Awaitility.await()
                .untilAsserted(() -> given().get("/api/v1/export?format=csv&q=nothing")
                        .then()
                        .statusCode(200));
    }

    @Test
    void writesNoFasterThanItsClientsRead() throws IOException {
        // Given
        List<Socket> idle = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            idle.add(begin());
        }

        // When / Then
        Awaitility.await()
                .untilAsserted(() -> given().get("/api/v1/export?format=csv&q=nothing")
                        .then()
                        .statusCode(503)
                        .body("type", equalTo("https://watchline.org/problems/too-many-exports")));
        for (Socket client : idle) {
            client.close();
        }
        Awaitility.await()
                .untilAsserted(() -> given().get("/api/v1/export?format=csv&q=nothing")
                        .then()
                        .statusCode(200));
    }

    @Test
    void givesAnExportLargerThanItsBuffersInFull() throws IOException {
        try (Socket client = begin()) {
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).endsWith("\r\n0\r\n\r\n");
            assertThat(answer.split("\"Large Post\"", -1)).hasSize(ARTICLES + 1);
        }
    }

    @Test
    void breaksTheConnectionWhenTheCorpusGoesAwayInTheMiddle() throws IOException {
        // Given
        Socket client = begin();
        InputStream in = client.getInputStream();
        assertThat(in.readNBytes(1_000)).hasSize(1_000);

        // When
        StoredCorpus.endReadersConnections();

        // Then
        byte[] rest = readUntilBroken(in);
        assertThat(new String(rest, StandardCharsets.UTF_8)).doesNotEndWith("0\r\n\r\n");
    }

    /** Asks for the large export and reads nothing yet. */
    private Socket begin() throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(16 * 1024);
        client.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
        client.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .formatted(LARGE)
                        .getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static byte[] readUntilBroken(InputStream in) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            in.transferTo(read);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketException.class);
        }
        return read.toByteArray();
    }
}
