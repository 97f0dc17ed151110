package org.watchline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:00:00Z");

    private final PublicationTime publicationTime = new PublicationTime(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2022-03-05, 2022-03-05T00:00:00Z",
        "2022-03-05T08:30:00Z, 2022-03-05T08:30:00Z",
        "2022-03-05T08:30Z, 2022-03-05T08:30:00Z",
        "2022-03-05T08:30:00.125+05:00, 2022-03-05T03:30:00.125Z",
        "2020-02-29, 2020-02-29T00:00:00Z"
    })
    void readsDatesAndTimes(String text, Instant instant) {
        assertThat(PublicationTime.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "5 March 2022", "2022-02-30", "2022-03-05T08:30:00", "1646469000", "05/03/2022", ""
            })
    void readsNothingElse(String text) {
        assertThat(PublicationTime.parse(text)).isEmpty();
    }

    @Test
    void believesTimesFrom1900ToTwoDaysAhead() {
        assertThat(publicationTime.isPlausible(Instant.parse("1900-01-01T00:00:00Z")))
                .isTrue();
        assertThat(publicationTime.isPlausible(NOW)).isTrue();
        assertThat(publicationTime.isPlausible(Instant.parse("2022-03-07T08:00:00Z")))
                .isTrue();
    }

    @Test
    void doubtsTimesOutside() {
        assertThat(publicationTime.isPlausible(Instant.parse("1899-12-31T23:59:59Z")))
                .isFalse();
        assertThat(publicationTime.isPlausible(Instant.parse("2022-03-07T08:00:01Z")))
                .isFalse();
    }
}
