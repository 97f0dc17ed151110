package org.watchline.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySecretTest {

    private final KeySecret secret = KeySecret.random(new SecureRandom());

    @Test
    void isReadBackFromWhatItsBearerWasTold() {
        // When
        KeySecret presented = KeySecret.parse(secret.told()).orElseThrow();

        // Then
        assertThat(presented.id()).isEqualTo(secret.id());
        assertThat(presented.opens(keyOf(secret))).isTrue();
    }

    @Test
    void opensNoOtherKeyOfTheSameId() {
        // Given
        char last = secret.told().charAt(secret.told().length() - 1);
        String forged = secret.told().substring(0, secret.told().length() - 1) + (last == 'A' ? 'B' : 'A');

        // When, then
        assertThat(KeySecret.parse(forged).orElseThrow().opens(keyOf(secret))).isFalse();
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(secret).hasToString("wl_" + secret.id() + "_…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wl_", "wl_k7fqz2m4xw3a", "sk_k7fqz2m4xw3a_x", "wl_K7FQZ2M4XW3A_x", "wl_k7fqz2m4xw3a_x"})
    void whatLooksDifferentIsNone(String text) {
        assertThat(KeySecret.parse(text)).isEmpty();
    }

    @Test
    void noTwoAreAlike() {
        assertThat(KeySecret.random(new SecureRandom()).told()).isNotEqualTo(secret.told());
    }

    private static AccessKey keyOf(KeySecret secret) {
        return new AccessKey(secret.id(), "Border desk", List.of(Scope.READ), secret.sha256(), null, null);
    }
}
