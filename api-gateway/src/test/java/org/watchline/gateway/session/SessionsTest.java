package org.watchline.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.Settings;

class SessionsTest {

    private static final String SECRET = "a secret of tests that is long enough";
    private static final String KEY = "k7fqz2m4xw3a";

    private final SetClock clock = new SetClock();
    private final Sessions sessions = gateway(SECRET);

    @Test
    void isKeptByTheBrowserForEveryGatewayWithTheSecret() {
        // When
        String cookie = sessions.begin(KEY);

        // Then
        Session found = gateway(SECRET).find(cookie).orElseThrow();
        assertThat(found.keyId()).isEqualTo(KEY);
        assertThat(found.isToken(found.token())).isTrue();
        assertThat(sessions.find(cookie)).contains(found);
    }

    @Test
    void endsWithTheSecret() {
        assertThat(gateway("another secret of tests, long enough").find(sessions.begin(KEY)))
                .isEmpty();
    }

    @Test
    void endsWithAGatewayThatWasGivenNoSecret() {
        String cookie = gateway(null).begin(KEY);

        assertThat(gateway(null).find(cookie)).isEmpty();
    }

    @Test
    void endsWhenItRestsForTooLong() {
        String cookie = sessions.begin(KEY);

        clock.pass(Duration.ofMinutes(59));
        cookie = used(cookie);
        clock.pass(Duration.ofMinutes(59));
        cookie = used(cookie);
        clock.pass(Duration.ofMinutes(61));
        assertThat(sessions.find(cookie)).isEmpty();
    }

    @Test
    void isNotWrittenAnewWithEveryUse() {
        Session session = sessions.find(sessions.begin(KEY)).orElseThrow();

        clock.pass(Duration.ofMinutes(4));
        assertThat(sessions.renewed(session)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(sessions.renewed(session))
                .hasValueSatisfying(renewal ->
                        assertThat(renewal.left()).isEqualTo(Duration.ofHours(8).minusMinutes(5)));
    }

    @Test
    void endsInTheEndHoweverMuchItIsUsed() {
        String cookie = sessions.begin(KEY);

        for (int i = 0; i < 15; i++) {
            clock.pass(Duration.ofMinutes(30));
            cookie = used(cookie);
        }
        clock.pass(Duration.ofMinutes(30));
        assertThat(sessions.find(cookie)).isEmpty();
    }

    @Test
    void whoSignsOutIsOutWithEveryCookieThatItEverHad() {
        // Given
        String first = sessions.begin(KEY);
        clock.pass(Duration.ofMinutes(30));
        String later = used(first);

        // When
        sessions.end(sessions.find(first).orElseThrow());

        // Then
        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(later)).isEmpty();
        assertThat(sessions.find(sessions.begin(KEY))).isPresent();
    }

    @Test
    void nobodyReadsOrChangesWhatABrowserKeeps() {
        // Given
        String cookie = sessions.begin(KEY);
        byte[] sealed = Base64.getUrlDecoder().decode(cookie);

        // When, then
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(KEY);
        assertThat(sessions.begin(KEY)).isNotEqualTo(cookie);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] = (byte) (changed[i] ^ 1);
            assertThat(sessions.find(Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
                    .as("byte %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "made-up", "AAAAAAAAAAAAAAAA", "äöü", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoSessionIsNone(String cookie) {
        assertThat(sessions.find(cookie)).isEmpty();
        assertThat(sessions.find(cookie.repeat(10_000))).isEmpty();
    }

    @Test
    void showsNothingOfItselfInALog() {
        Session session = sessions.find(sessions.begin(KEY)).orElseThrow();

        assertThat(session.toString()).doesNotContain(session.id(), session.token());
    }

    /** What a browser has when it has used it. */
    private String used(String cookie) {
        Session session = sessions.find(cookie).orElseThrow();
        return sessions.renewed(session).orElseThrow().cookie();
    }

    private Sessions gateway(String secret) {
        Map<String, String> given = new HashMap<>(
                Map.of("watchline.gateway.sessions.idle", "1h", "watchline.gateway.sessions.longest", "8h"));
        if (secret != null) {
            given.put("watchline.gateway.sessions.secret", secret);
        }
        return new Sessions(Settings.of(given), clock);
    }

    /** Stands still until somebody moves it. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2022-03-05T08:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
