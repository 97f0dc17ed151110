package org.watchline.nlp.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastEndingsTest {

    @ParameterizedTest
    @CsvSource({
        "resumed, resume",
        "strafed, strafe",
        "named, name",
        "invaded, invade",
        "rebuked, rebuke",
        "avenged, avenge",
        "battled, battle",
        "opened, open",
        "visited, visit",
        "raided, raid",
        "pardoned, pardon",
        "rammed, ram",
        "boycotted, boycott",
    })
    void tellsVerbsInEFromOthersBySpelling(String past, String verb) {
        assertThat(VerbLemmas.lemmaOf(past)).isEqualTo(verb);
    }
}
