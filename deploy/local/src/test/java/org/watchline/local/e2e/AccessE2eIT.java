package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.contracts.access.KeySecret;
import org.watchline.embedded.FreePorts;
import org.watchline.embedded.ServerProcess;

/** A gateway that demands keys, beside the open one of the stack; and the command that gives out the first of them. */
@ExtendWith(StackExtension.class)
class AccessE2eIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SEARCH = "/api/v1/articles?q=truce";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = FreePorts.one();

    @TempDir
    Path directory;

    private RunningStack stack;
    private ServerProcess gateway;

    @BeforeEach
    void startAGatewayThatDemandsKeys(RunningStack running) {
        stack = running;
        gateway = running.anotherGateway(port, Map.of("watchline.gateway.access", "keys"));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status("/q/health/ready", null) == 200);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theFirstKeyIsGivenOutUsedAndTakenBackFromTheCommandLine() throws Exception {
        // Given
        assertThat(status(SEARCH, null)).isEqualTo(401);

        // When
        CommandRun created = run("keys create --name 'The first' --scope read,submit --expires 2d");
        assertThat(created.errors()).singleElement().asString().contains("The first", "only here");
        String key = created.output().get(0);

        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> status(SEARCH, key) == 200);
        assertThat(run("search --url %s --key %s truce".formatted(url(""), key)).status())
                .isZero();
        assertThat(run("search --url %s truce".formatted(url(""))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.errors()).asString().contains("A key is needed"));

        // When
        String id = KeySecret.parse(key).orElseThrow().id();
        assertThat(run("keys revoke " + id).status()).isZero();

        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> status(SEARCH, key) == 401);
        assertThat(run("keys list").output())
                .filteredOn(line -> line.contains(id))
                .singleElement()
                .asString()
                .contains("revoked", "read,submit", "The first")
                .doesNotContain(key);
    }

    private CommandRun run(String command) throws IOException, InterruptedException {
        return CommandRun.of(command, stack, directory);
    }

    private int status(String path, @Nullable String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
