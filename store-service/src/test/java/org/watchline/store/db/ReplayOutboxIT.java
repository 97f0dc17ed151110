package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.store.deadletter.DeadLetter;
import org.watchline.store.deadletter.Order;
import org.watchline.store.deadletter.Replay;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(ReplayOutboxIT.NobodyRelays.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ReplayOutboxIT {

    private static final Order ORDER = new Order("Desk", null);

    @Inject
    DeadLetterStore letters;

    @Inject
    DeadLetterOrders orders;

    @Inject
    ReplayOutbox outbox;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private final List<Replay> sent = new ArrayList<>();

    /** The service's own relay would take what the test wants to take. */
    public static final class NobodyRelays implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.scheduler.enabled", "false");
        }
    }

    @BeforeEach
    void forgetAll() throws SQLException {
        new Database(jdbcUrl, "watchline_writer").execute("delete from store.dead_letter");
    }

    @Test
    void aProcessThatDiesBeforeItHasNotedASendingLeavesItToTheNext() {
        // Given
        orders.replay(keep(letter(1)), ORDER, false);

        // When
        assertThatThrownBy(() -> outbox.handOn(replay -> {
                    sent.add(replay);
                    throw new UnstorableDataException("died after sending", null);
                }))
                .isInstanceOf(UnstorableDataException.class);
        boolean more = outbox.handOn(this::send);

        // Then
        assertThat(more).isTrue();
        assertThat(sent).hasSize(2).allSatisfy(replay -> {
            assertThat(replay.attempt()).isEqualTo(2);
            assertThat(replay.number()).isEqualTo(1);
            assertThat(replay.value()).containsExactly(1, 2, 3);
            assertThat(replay.headers()).extracting(DeadLetter.Header::name).containsExactly("kept");
        });
        assertThat(outbox.handOn(this::send)).isFalse();
        assertThat(sent).hasSize(2);
    }

    @Test
    void whatItsTopicWillNotTakeIsOpenAgainAndHoldsUpNobody() {
        // Given
        long large = keep(letter(1));
        orders.replay(large, ORDER, false);
        orders.replay(keep(letter(2)), ORDER, false);

        // When
        outbox.handOn(replay -> Optional.of("too large"));
        outbox.handOn(this::send);

        // Then
        assertThat(sent).hasSize(1);
        assertThat(reader().value(
                                "select l.state, r.failure from corpus.dead_letter l join corpus.dead_letter_replay r"
                                        + " on r.letter = l.id where l.id = ?",
                                large))
                .isEqualTo("open|too large");
    }

    @Test
    void ofALetterThatTheDatabaseRefusesItKeepsWhatWasSaidOfIt() throws SQLException {
        // Given
        Database owner = Database.asOwner(jdbcUrl);
        owner.execute("alter table store.dead_letter add constraint refusing check (record_offset <> 2 or not kept)");
        try {

            // When
            List<DeadLetter> lost = letters.keep(List.of(letter(2), letter(1)));

            // Then
            assertThat(lost).isEmpty();
            assertThat(reader().rows("select submission_id, reason, kept, size from corpus.dead_letter"))
                    .containsExactlyInAnyOrder("s-2|of no use|f|null", "s-1|of no use|t|3");
        } finally {
            owner.execute("alter table store.dead_letter drop constraint refusing");
        }
    }

    @Test
    void forgetsWhatWasDealtWithAndNothingElse() {
        // Given
        long open = keep(letter(1));
        orders.purge(keep(letter(2)), ORDER);

        // When
        letters.forgetSettledBefore(Instant.now().plusSeconds(1));

        // Then
        assertThat(reader().rows("select id from corpus.dead_letter")).containsExactly(Long.toString(open));
    }

    private Optional<String> send(Replay replay) {
        sent.add(replay);
        return Optional.empty();
    }

    private long keep(DeadLetter letter) {
        assertThat(letters.keep(List.of(letter))).isEmpty();
        return Long.parseLong(
                reader().value("select id from corpus.dead_letter where submission_id = ?", letter.submissionId()));
    }

    private Database reader() {
        return Database.asReader(jdbcUrl);
    }

    private static DeadLetter letter(int number) {
        return new DeadLetter(
                new DeadLetter.Place("articles.submitted.dlq", 0, number),
                Instant.EPOCH,
                "key",
                new byte[] {1, 2, 3},
                List.of(new DeadLetter.Header("kept", null)),
                null,
                null,
                "s-" + number,
                1,
                "ingest-service",
                "of no use",
                null,
                true);
    }
}
