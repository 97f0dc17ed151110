package org.watchline.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    private static final Instant NOON = Instant.parse("2022-04-16T12:00:00Z");
    private static final String BODY = "{\"title\": \"Talks in Khōst\"}";

    @Test
    void signsAsTheSpecificationsOwnLibraryDoes() throws Exception {
        // Given
        SigningSecret secret = SigningSecret.random(new SecureRandom());

        // When
        String signature = secret.sign("msg-1", NOON, BODY);

        // Then
        assertThat(signature).isEqualTo(new Webhook(secret.told()).sign("msg-1", NOON.getEpochSecond(), BODY));
        assertThat(SigningSecret.of(secret.key()).sign("msg-1", NOON, BODY)).isEqualTo(signature);
    }

    @Test
    void everyPartOfTheMessageCounts() {
        SigningSecret secret = SigningSecret.random(new SecureRandom());
        String signature = secret.sign("msg-1", NOON, BODY);

        assertThat(secret.sign("msg-2", NOON, BODY)).isNotEqualTo(signature);
        assertThat(secret.sign("msg-1", NOON.plusSeconds(1), BODY)).isNotEqualTo(signature);
        assertThat(secret.sign("msg-1", NOON, BODY + " ")).isNotEqualTo(signature);
        assertThat(SigningSecret.random(new SecureRandom()).sign("msg-1", NOON, BODY))
                .isNotEqualTo(signature);
    }

    @Test
    void doesNotShowItselfInLogs() {
        byte[] key = new byte[32];
        new Random(7).nextBytes(key);

        assertThat(SigningSecret.of(key)).hasToString("SigningSecret");
    }
}
