package org.watchline.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.Settings;

class SessionsTest {

    private final SetClock clock = new SetClock();
    private final Sessions sessions = new Sessions(
            Settings.of(Map.of(
                    "watchline.gateway.sessions.idle", "1h",
                    "watchline.gateway.sessions.longest", "8h")),
            clock);

    @Test
    void endsWhenItRestsForTooLong() {
        Session session = sessions.begin("k7fqz2m4xw3a");

        clock.pass(Duration.ofMinutes(59));
        assertThat(sessions.find(session.id())).contains(session);
        clock.pass(Duration.ofMinutes(59));
        assertThat(sessions.find(session.id())).contains(session);
        clock.pass(Duration.ofMinutes(61));
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void endsInTheEndHoweverMuchItIsUsed() {
        Session session = sessions.begin("k7fqz2m4xw3a");

        for (int i = 0; i < 15; i++) {
            clock.pass(Duration.ofMinutes(30));
            assertThat(sessions.find(session.id())).isPresent();
        }
        clock.pass(Duration.ofMinutes(30));
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void showsNothingOfItselfInALog() {
        Session session = sessions.begin("k7fqz2m4xw3a");

        assertThat(session.toString()).doesNotContain(session.id(), session.token());
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
