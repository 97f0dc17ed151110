package org.watchline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.access.AccessMode;

class GatewayConfigTest {

    @Test
    void hasSafeDefaults() {
        // When
        GatewayConfig config = Settings.of(Map.of());

        // Then
        assertThat(config.ingestUrl()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(config.ingestTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.storeUrl()).isEqualTo(URI.create("http://127.0.0.1:8083"));
        assertThat(config.storeToken()).isEmpty();
        assertThat(config.storeTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.allowedHosts()).containsExactlyInAnyOrder("localhost", "127.0.0.1", "[::1]");
        assertThat(config.bodyLimit().asLongValue()).isEqualTo(64L * 1024 * 1024);
        assertThat(config.rememberedSubmissions()).isEqualTo(20_000);
        assertThat(config.live().clients()).isEqualTo(100);
        assertThat(config.live().poll()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.live().heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.access()).isEqualTo(AccessMode.OPEN);
        assertThat(config.insecure()).isFalse();
        assertThat(config.sessions().idle()).isEqualTo(Duration.ofHours(12));
        assertThat(config.sessions().longest()).isEqualTo(Duration.ofDays(7));
        assertThat(config.sessions().secret()).isEmpty();
        assertThat(config.limits().replicas()).isEqualTo(1);
    }

    @Test
    void takesEveryKey() {
        // When
        GatewayConfig config = Settings.of(Map.ofEntries(
                Map.entry("watchline.gateway.ingest-url", "http://ingest:9000"),
                Map.entry("watchline.gateway.ingest-timeout", "5s"),
                Map.entry("watchline.gateway.store-url", "http://store:9000"),
                Map.entry("watchline.gateway.store-token", "a token of tests"),
                Map.entry("watchline.gateway.store-timeout", "8s"),
                Map.entry("watchline.gateway.allowed-hosts", "press.example"),
                Map.entry("watchline.gateway.body-limit", "1K"),
                Map.entry("watchline.gateway.remembered-submissions", "3"),
                Map.entry("watchline.gateway.access", "keys"),
                Map.entry("watchline.gateway.insecure", "true"),
                Map.entry("watchline.gateway.sessions.idle", "1h"),
                Map.entry("watchline.gateway.sessions.longest", "8h"),
                Map.entry("watchline.gateway.sessions.secret", "a secret of tests that is long enough"),
                Map.entry("watchline.gateway.limits.replicas", "5"),
                Map.entry("watchline.gateway.datasource.url", "jdbc:postgresql://standby/watchline"),
                Map.entry("watchline.gateway.datasource.username", "reader"),
                Map.entry("watchline.gateway.datasource.password", "word"),
                Map.entry("watchline.gateway.datasource.patience", "1s"),
                Map.entry("watchline.gateway.limits.reads", "1"),
                Map.entry("watchline.gateway.limits.submissions", "2"),
                Map.entry("watchline.gateway.limits.exports", "3"),
                Map.entry("watchline.gateway.limits.failures", "4"),
                Map.entry("watchline.gateway.live.clients", "4"),
                Map.entry("watchline.gateway.live.poll", "6s"),
                Map.entry("watchline.gateway.live.heartbeat", "7s")));

        // Then
        assertThat(config.ingestUrl().getHost()).isEqualTo("ingest");
        assertThat(config.ingestTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.storeUrl().getHost()).isEqualTo("store");
        assertThat(config.storeToken()).contains("a token of tests");
        assertThat(config.storeTimeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(config.allowedHosts()).containsExactly("press.example");
        assertThat(config.bodyLimit().asLongValue()).isEqualTo(1024);
        assertThat(config.rememberedSubmissions()).isEqualTo(3);
        assertThat(config.access()).isEqualTo(AccessMode.KEYS);
        assertThat(config.insecure()).isTrue();
        assertThat(config.sessions().idle()).isEqualTo(Duration.ofHours(1));
        assertThat(config.sessions().longest()).isEqualTo(Duration.ofHours(8));
        assertThat(config.sessions().secret()).contains("a secret of tests that is long enough");
        assertThat(config.limits().replicas()).isEqualTo(5);
        assertThat(config.datasource().url()).isEqualTo("jdbc:postgresql://standby/watchline");
        assertThat(config.datasource().username()).isEqualTo("reader");
        assertThat(config.datasource().password()).contains("word");
        assertThat(config.datasource().patience()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.limits().reads()).isEqualTo(1);
        assertThat(config.limits().submissions()).isEqualTo(2);
        assertThat(config.limits().exports()).isEqualTo(3);
        assertThat(config.limits().failures()).isEqualTo(4);
        assertThat(config.live().clients()).isEqualTo(4);
        assertThat(config.live().poll()).isEqualTo(Duration.ofSeconds(6));
        assertThat(config.live().heartbeat()).isEqualTo(Duration.ofSeconds(7));
    }
}
