package org.watchline.gateway.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are too long, too slow or without end. The limit of bodies is 1 MiB here, their time five seconds. */
@QuarkusTest
class OversizeIT {

    private static final String SUBMIT =
            "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final int PATIENCE_MILLIS = 30_000;

    @TestHTTPResource
    URI gateway;

    @Test
    void anAddressOrAHeadWithoutEndIsRefused() throws IOException {
        assertThat(answerTo("GET /?q=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 414 ");
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"))
                .contains(" 431 ");
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: a\r\n".repeat(20_000) + "\r\n"))
                .contains(" 431 ");
    }

    @Test
    void aChunkedBodyWithoutEndIsRefusedAtTheLimit() throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes(SUBMIT + "Transfer-Encoding: chunked\r\n\r\n"));
            byte[] chunk = bytes("10000\r\n" + " ".repeat(0x10000) + "\r\n");
            for (int i = 0; i < 20; i++) {
                out.write(chunk);
            }

            assertThat(read(socket)).startsWith("HTTP/1.1 413 ").contains("body-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles", "/api/v1/notes", "/api/v1/feeds/opml?author=Desk"})
    void manySlowClientsAreSentAwayAndHoldNobodyUp(String path) throws Exception {
        // Given
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket socket = connect();
            socket.getOutputStream()
                    .write(bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                            + (path.contains("opml") ? "text/x-opml" : "application/json")
                            + "\r\nContent-Length: 1000\r\n\r\n{"));
            slow.add(socket);
        }

        // When
        int read = given().get("/api/v1/articles?limit=1").statusCode();

        // Then
        assertThat(read).isEqualTo(200);
        for (Socket socket : slow) {
            assertThat(read(socket)).startsWith("HTTP/1.1 408 ").contains("body-too-slow");
            socket.close();
        }
        given().contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles")
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "GZIP, identity"})
    void packedBodiesAreRefused(String encoding) {
        given().contentType("application/json")
                .header("Content-Encoding", encoding)
                .body(new byte[] {31, -117, 8, 0})
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://watchline.org/problems/unsupported-media-type"));
    }

    @Test
    void limitsHaveLimits() {
        for (String query : List.of(
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=2147483648",
                "limit=1e3",
                "cursor=" + "A".repeat(3000),
                "cursor=AAAA",
                "facets=" + "source,".repeat(500) + "x",
                "limit=1&limit=2")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/articles?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().urlEncodingEnabled(false)
                .get("/api/v1/articles?facets=" + "source,month,".repeat(250) + "source")
                .then()
                .statusCode(200);
    }

    private String answerTo(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes(request));
            return read(socket);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Until the gateway closes the connection, or has said enough. */
    private static String read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            if (answer.indexOf("\r\n\r\n") > 0
                    && (answer.indexOf("}") > 0 || answer.indexOf("content-length: 0") > 0)) {
                break;
            }
        }
        return answer.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
