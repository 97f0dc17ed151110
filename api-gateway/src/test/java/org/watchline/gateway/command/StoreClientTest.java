package org.watchline.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.Settings;
import org.watchline.gateway.access.Caller;
import org.watchline.gateway.corpus.Freshness;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.trace.TracedHttp;

class StoreClientTest {

    private final Map<String, String> received = new HashMap<>();
    private HttpServer store;
    private int status = 201;
    private String answer = "{\"id\": 7}";

    @BeforeEach
    void start() throws IOException {
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", exchange -> {
            received.put("call", exchange.getRequestMethod() + " " + exchange.getRequestURI());
            received.put("token", exchange.getRequestHeaders().getFirst("Authorization"));
            received.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        store.start();
    }

    @AfterEach
    void stop() {
        store.stop(0);
    }

    @Test
    void sendsCommandsWithTheToken() {
        // When
        int id = client().send("PATCH", "/internal/things/1", Map.of("author", "Än"))
                .path("id")
                .asInt();

        // Then
        assertThat(id).isEqualTo(7);
        assertThat(received)
                .containsEntry("call", "PATCH /internal/things/1")
                .containsEntry("token", "Bearer secret of tests")
                .containsEntry("body", "{\"author\":\"Än\"}");
    }

    @Test
    void takesNoAnswerForAnAnswer() {
        // Given
        status = 204;
        answer = "";

        // When, then
        assertThat(client().send("DELETE", "/internal/things/1", null).isMissingNode())
                .isTrue();
        assertThat(received).containsEntry("body", "");
    }

    @Test
    void passesRefusalsOnAsTheyAre() {
        // Given
        status = 409;
        answer =
                "{\"type\":\"https://watchline.org/problems/conflict\",\"title\":\"t\",\"status\":409,\"detail\":\"d\"}";

        // When, then
        assertThatThrownBy(() -> client().post("/internal/things", Map.of()))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(409);
                    assertThat(refusal.problem().type()).hasPath("/problems/conflict");
                    assertThat(refusal.problem().detail()).isEqualTo("d");
                });
    }

    @ParameterizedTest
    @CsvSource({"401, {}", "500, {}", "503, {}", "400, no problem at all"})
    void whateverElseHappensNothingCanBeChangedAtTheMoment(int answered, String body) {
        // Given
        status = answered;
        answer = body;

        // When, then
        assertUnavailable();
    }

    @Test
    void aStoreThatIsDownIsUnavailable() {
        // Given
        StoreClient client = client();
        store.stop(0);

        // When, then
        assertThatThrownBy(() -> client.post("/internal/things", Map.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().status()).isEqualTo(503));
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> client().post("/internal/things", Map.of()))
                .isInstanceOfSatisfying(ProblemException.class, failure -> {
                    assertThat(failure.problem().status()).isEqualTo(503);
                    assertThat(failure.problem().type()).hasPath("/problems/store-unavailable");
                });
    }

    private StoreClient client() {
        GatewayConfig config = Settings.of(Map.of(
                "watchline.gateway.store-url",
                "http://127.0.0.1:" + store.getAddress().getPort(),
                "watchline.gateway.store-token",
                "secret of tests"));
        return new StoreClient(
                config,
                new Caller(
                        config,
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build()),
                TracedHttp.untraced(),
                new Freshness(config));
    }
}
