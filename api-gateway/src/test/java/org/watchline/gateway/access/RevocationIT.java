package org.watchline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.Scope;

@QuarkusTest
@TestProfile(KeysProfile.class)
class RevocationIT {

    private static final String SEARCH = "/api/v1/articles";

    @Test
    void aRevokedKeyOpensNothingTwoSecondsLater() {
        // Given
        String key = GivenKeys.allowing(Scope.READ);
        assertThat(Answer.to(Question.get(SEARCH).with(key)).status()).isEqualTo(200);

        // When
        GivenKeys.revoke(key, Scope.READ);

        // Then
        await().atMost(Duration.ofSeconds(2))
                .until(() -> Answer.to(Question.get(SEARCH).with(key)).status() == 401);
    }

    @Test
    void aStreamEndsWithItsKey() throws Exception {
        // Given
        String key = GivenKeys.allowing(Scope.READ);
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TestHTTPResourceManager.getUri() + "/api/v1/stream"))
                                .header("X-API-Key", key)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("following");
            CompletableFuture<Long> end =
                    CompletableFuture.supplyAsync(() -> lines.lines().count());

            // When
            GivenKeys.revoke(key, Scope.READ);

            // Then
            assertThat(end.get(20, TimeUnit.SECONDS)).isNotNegative();
        }
    }

    @Test
    void aKeyInAnAddressReadsTheFeedOfAWatchListAndNothingElse() {
        String reader = GivenKeys.allowing(Scope.READ);
        String curator = GivenKeys.allowing(Scope.CURATE);
        String feed = "/api/v1/watchlists/0d5c1f2e-1111-4000-8000-00000000abcd/feed.atom?key=";

        assertThat(Answer.to(Question.get(feed + reader)).status())
                .as("let in, and not found")
                .isEqualTo(404);
        assertThat(Answer.to(Question.get(feed + curator)).status()).isEqualTo(403);
        assertThat(Answer.to(Question.get(SEARCH + "?key=" + reader)).status()).isEqualTo(401);
    }
}
