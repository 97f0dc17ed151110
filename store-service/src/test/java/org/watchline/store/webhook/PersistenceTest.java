package org.watchline.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.store.webhook.Verdict.State;

class PersistenceTest {

    private static final Instant NOW = Instant.parse("2022-04-16T12:00:00Z");
    private static final Persistence PERSISTENCE =
            new Persistence(4, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofDays(3));

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void anAnswerInTheTwoHundredsIsAReceipt(int status) {
        assertThat(after(1, null, answer(status))).isEqualTo(new Verdict(State.DELIVERED, null, null));
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 10", "2, 64, 80", "3, 240, 300"})
    void pausesGrowUpToALimitAndVary(int tries, int least, int most) {
        Verdict verdict = after(tries, null, answer(500));

        assertThat(verdict.state()).isEqualTo(State.PENDING);
        assertThat(verdict.again()).isBetween(NOW.plusSeconds(least), NOW.plusSeconds(most));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 429, 500, 503})
    void everythingElseIsTriedAgainUntilItIsGivenUp(int status) {
        assertThat(after(3, null, answer(status)).state()).isEqualTo(State.PENDING);
        assertThat(after(4, null, answer(status))).isEqualTo(new Verdict(State.FAILED, null, null));
    }

    @Test
    void noAnswerIsAFailure() {
        assertThat(after(1, null, new Response(null, 10, null, "refused")).state())
                .isEqualTo(State.PENDING);
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAtOnce() {
        Verdict verdict = after(1, null, answer(410));

        assertThat(verdict.state()).isEqualTo(State.FAILED);
        assertThat(verdict.switchOff()).contains("410");
    }

    @Test
    void aReceiverThatTakesNothingForTooLongIsSwitchedOff() {
        assertThat(after(1, NOW.minus(Duration.ofDays(2)), answer(500)).switchOff())
                .isNull();
        assertThat(after(1, NOW.minus(Duration.ofDays(4)), answer(500)).switchOff())
                .contains("2022-04-12");
        assertThat(after(1, NOW.minus(Duration.ofDays(4)), answer(200)).switchOff())
                .isNull();
    }

    private static Verdict after(int tries, Instant failingSince, Response response) {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                tries,
                tries,
                URI.create("https://desk.example/hook"),
                SigningSecret.of(new byte[32]),
                "{}",
                failingSince);
        return PERSISTENCE.after(delivery, response, NOW, new Random(1));
    }

    private static Response answer(int status) {
        return new Response(status, 5, null, null);
    }
}
