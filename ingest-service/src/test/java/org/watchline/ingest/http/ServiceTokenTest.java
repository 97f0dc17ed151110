package org.watchline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.ingest.TestConfig;

class ServiceTokenTest {

    private static final String TOKEN = "token-of-the-tests-0123456789";

    @Test
    void onLoopbackAnyProgramOfThisMachineMayHandInArticles() {
        assertThat(token("127.0.0.1", Map.of()).admits(null)).isTrue();
    }

    @Test
    void elsewhereNobodyMayWithoutOne() {
        ServiceToken token = token("0.0.0.0", Map.of());

        assertThat(token.admits(null)).isFalse();
        assertThat(token.admits("Bearer ")).isFalse();
    }

    @Test
    void whereThereIsOneItMustBePresentedEverywhere() {
        for (String host : new String[] {"127.0.0.1", "0.0.0.0"}) {
            ServiceToken token = token(host, Map.of("watchline.ingest.service-token", TOKEN));

            assertThat(token.admits("Bearer " + TOKEN)).isTrue();
            assertThat(token.admits("Bearer " + TOKEN + "0")).isFalse();
            assertThat(token.admits(TOKEN)).isFalse();
            assertThat(token.admits(null)).isFalse();
        }
    }

    @Test
    void aTokenThatCanBeGuessedIsRefusedAtStart() {
        assertThatThrownBy(() -> token("127.0.0.1", Map.of("watchline.ingest.service-token", "short")))
                .hasMessageContaining("16");
    }

    private static ServiceToken token(String host, Map<String, String> settings) {
        return new ServiceToken(TestConfig.of(settings), host);
    }
}
