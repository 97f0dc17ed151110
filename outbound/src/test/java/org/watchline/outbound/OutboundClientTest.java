package org.watchline.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundClientTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(20), 1_000, 2);
    private static final String REMEDY = "Set allow-private-networks.";

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsABodyAndReadsTheAnswer() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            // When
            Answer answer = client.send(Call.post(server.at("/echo"), Map.of(), bytes("talks in Khost")));

            // Then
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("talks in Khost");
            assertThat(answer.cut()).isFalse();
            assertThat(server.requests()).containsExactly("POST /echo Watchline talks in Khost");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/echo",
                "http://127.0.0.1:%d/echo",
                "http://127.1:%d/echo",
                "http://2130706433:%d/echo",
                "http://[::1]:%d/echo",
                "http://[::ffff:127.0.0.1]:%d/echo",
            })
    void aPrivateAddressIsNeverCalledHoweverItIsWritten(String url) throws Exception {
        try (OutboundClient client = client(Reach.PUBLIC, LIMITS)) {
            URI target = URI.create(url.formatted(server.at("/").getPort()));

            assertThatThrownBy(() -> client.send(Call.get(target, Map.of())))
                    .isInstanceOf(RefusedAddressException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aRefusalSaysWhatToDo() {
        try (OutboundClient client = client(Reach.PUBLIC, LIMITS)) {
            assertThatThrownBy(() -> client.send(Call.get(server.at("/echo"), Map.of())))
                    .hasMessageContaining(REMEDY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/", "http:///path", "http://me:secret@example.org/"})
    void whatIsNoWebAddressIsRefused(String url) {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThatThrownBy(() -> client.send(Call.get(URI.create(url), Map.of())))
                    .isInstanceOf(RefusedAddressException.class);
        }
    }

    @Test
    void followsAFewRedirectsAndThenHandsTheNextOneBack() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThat(client.send(Call.get(server.at("/redirect?/echo"), Map.of()))
                            .url())
                    .isEqualTo(server.at("/echo"));
            assertThat(client.send(Call.get(server.at("/redirect?/redirect?/redirect?/echo"), Map.of()))
                            .status())
                    .isEqualTo(302);
        }
    }

    @Test
    void anEmptyAnswerNeedsNoUnpackingThoughItSaysSo() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThat(client.send(Call.get(server.at("/packed-nothing"), Map.of()))
                            .body())
                    .isEmpty();
        }
    }

    @Test
    void aRedirectIsCheckedLikeTheFirstAddress() {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThatThrownBy(() -> client.send(Call.get(server.at("/redirect?file:///etc/passwd"), Map.of())))
                    .isInstanceOf(RefusedAddressException.class);
        }
    }

    @Test
    void aBodyIsNotHandedOnToAnotherAddress() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThat(client.send(Call.post(server.at("/redirect?/echo"), Map.of(), bytes("alert")))
                            .status())
                    .isEqualTo(302);
        }
    }

    @Test
    void readsNoMoreOfAnEndlessAnswerThanAllowed() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            Answer answer = client.send(Call.get(server.at("/endless"), Map.of()));

            assertThat(answer.body()).hasSize(1_000);
            assertThat(answer.cut()).isTrue();
        }
    }

    @Test
    void unpacksNoMoreThanAllowed() throws Exception {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            Answer answer = client.send(Call.get(server.at("/bomb"), Map.of()));

            assertThat(answer.body()).hasSize(1_000).containsOnly('0');
            assertThat(answer.cut()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/packed-twice", "/long-header", "/many-headers"})
    void refusesAnswersThatCostTooMuch(String path) {
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThatThrownBy(() -> client.send(Call.get(server.at(path), Map.of())))
                    .isInstanceOf(UnreachableException.class);
        }
    }

    @Test
    void endsAnAnswerThatUnpacksForTooLong() {
        Limits brief = new Limits(Duration.ofSeconds(1), Duration.ofMillis(150), 1_000_000_000, 0);
        try (OutboundClient client = client(Reach.EVERYWHERE, brief)) {
            assertThatThrownBy(() -> client.send(Call.get(server.at("/bomb"), Map.of())))
                    .isInstanceOf(UnreachableException.class);
        }
    }

    @Test
    void endsAnAnswerThatTricklesIn() {
        Limits brief = new Limits(Duration.ofSeconds(1), Duration.ofMillis(300), 1_000_000, 0);
        try (OutboundClient client = client(Reach.EVERYWHERE, brief)) {
            assertThatThrownBy(() -> client.send(Call.get(server.at("/trickle"), Map.of())))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("no answer within");
        }
    }

    @Test
    void tellsWhenNobodyListens() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (OutboundClient client = client(Reach.EVERYWHERE, LIMITS)) {
            assertThatThrownBy(
                            () -> client.send(Call.get(URI.create("http://127.0.0.1:%d/".formatted(free)), Map.of())))
                    .isInstanceOf(UnreachableException.class);
            assertThatThrownBy(() -> client.send(Call.get(URI.create("http://no-such-host.invalid/"), Map.of())))
                    .isInstanceOf(UnreachableException.class);
        }
    }

    static OutboundClient client(AddressCheck check) {
        return new OutboundClient(check, LIMITS, "Watchline");
    }

    private static OutboundClient client(Reach reach, Limits limits) {
        return new OutboundClient(new AddressCheck(reach, REMEDY), limits, "Watchline");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
