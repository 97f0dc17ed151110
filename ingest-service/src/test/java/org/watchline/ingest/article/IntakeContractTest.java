package org.watchline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Event;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.GoldenSamples;

class IntakeContractTest {

    private static final Instant NOW = Instant.parse("2022-03-06T08:00:00Z");

    private final Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "html"})
    void makesValidArticlesOfTheGoldenSamples(String sample) {
        // Given
        byte[] submission = GoldenSamples.of(Event.ARTICLE_SUBMITTED, sample);

        // When
        Outcome outcome = intake.examine(submission);

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> ContractAssertions.assertValid(
                                Event.ARTICLE_INGESTED, ContractCodec.write(accepted.ingested("s-1", NOW))));
    }
}
