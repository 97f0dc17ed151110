package org.watchline.nlp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are nothing but names, of the kinds that make careless code quadratic. */
class HostileNamesTest {

    private static final int NAMES = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PERSON Zar%d Mehsud] and [PERSON Mehsud] ",
                "[PERSON Zar%d Khan], alias ",
                "[PERSON Mehsud] [PERSON Toofan%d] ",
                "[ORG Zar%d Relief Front] ([ORG ZRF]) ",
                "[ORG Zar Relief Front %d] [ORG Zar Relief] ",
                "[ORG Front%d] ",
                "[ORG Front] of [ORG Zar Front %d] ",
                "[FAC Central Jail] %d ",
                "[NORP Mehsud] ran, [PERSON Zar%d Mehsud] ",
                "[GPE Pakistan]'s [ORG Army] [LOC Zar%d] "
            })
    void takeSecondsNotHours(String unit) {
        // Given
        String article = IntStream.range(0, NAMES).mapToObj(unit::formatted).collect(Collectors.joining());

        // When
        List<String> ids = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> MarkedArticle.ids("It was " + article));

        // Then
        assertThat(ids).hasSizeGreaterThanOrEqualTo(NAMES);
    }
}
