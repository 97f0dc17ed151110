package org.watchline.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.Toll;

class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "At least 47 people died., 47, at least",
        "The blast killed more than forty., 40, ",
        "The blast killed more than seven soldiers., 7, more than",
        "As many as 1200 were held., 1200, as many as",
        "'Up to 1,200 were held.', 1200, up to",
        "Nearly twelve were hurt and at least 3 died., 3, at least",
        "Four men and 9 boys died., 9, ",
        "'', 9, "
    })
    void standsBeforeTheNumber(String sentence, int number, String qualifier) {
        assertThat(Qualifier.in(sentence, new Toll(number, number, number))).isEqualTo(qualifier);
    }

    @Test
    void standsForANumberThatIsNotGiven() {
        assertThat(Qualifier.in("Dozens were killed.", new Toll(24, 24, 99))).isEqualTo("dozens");
        assertThat(Qualifier.in("Dozens fled; 4 were killed.", new Toll(4, 4, 4)))
                .isNull();
    }
}
