package org.watchline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.setting.Setting;

class KnownKeysTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:30:00Z");

    private final KeySecret secret = KeySecret.random(new SecureRandom());
    private final KnownKeys keys = new KnownKeys(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void letsNobodyInBeforeEverythingWasHeard() {
        // Given
        keys.forget();
        keys.put(settingOf(null));

        // When, then
        assertRefused(503);
        keys.publish();
        assertThat(keys.openedBy(secret.told()).name()).isEqualTo("Border desk");
    }

    @Test
    void goesOnWithWhatItKnowsWhileItHearsEverythingAnew() {
        // Given
        keys.put(settingOf(null));
        keys.publish();

        // When
        keys.forget();

        // Then
        assertThat(keys.openedBy(secret.told()).id()).isEqualTo(secret.id());
        keys.publish();
        assertRefused(401);
    }

    @Test
    void expiresToTheMoment() {
        keys.put(settingOf(NOW));
        keys.publish();
        assertRefused(401);

        keys.put(settingOf(NOW.plusMillis(1)));
        keys.publish();
        assertThat(keys.openedBy(secret.told()).id()).isEqualTo(secret.id());
    }

    @Test
    void takesNoSecretOfAnotherKeyForItsId() {
        keys.put(settingOf(null));
        keys.publish();
        String forged = KeySecret.PREFIX + secret.id() + "_" + "A".repeat(43);

        assertThatThrownBy(() -> keys.openedBy(forged)).isInstanceOf(RefusedKeyException.class);
    }

    private void assertRefused(int status) {
        assertThatThrownBy(() -> keys.openedBy(secret.told()))
                .isInstanceOfSatisfying(
                        RefusedKeyException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(status));
    }

    private Setting settingOf(@Nullable Instant expiresAt) {
        AccessKey key =
                new AccessKey(secret.id(), "Border desk", List.of(Scope.READ), secret.sha256(), expiresAt, null);
        return new Setting(
                key.settingId(),
                AccessKey.SETTING,
                1,
                NOW,
                ContractCodec.mapper().valueToTree(key));
    }
}
