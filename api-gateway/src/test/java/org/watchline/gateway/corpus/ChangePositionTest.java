package org.watchline.gateway.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0-0", "745-12", "18446744073709551615-9223372036854775807"})
    void readsWhatItWrites(String text) {
        assertThat(ChangePosition.parse(text)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "-", "1-", "-1-1", "1-x", "1-1 ", "18446744073709551616-1", "1-9223372036854775808"})
    void refusesEverythingElse(String text) {
        assertThat(ChangePosition.parse(text)).isEmpty();
    }

    @Test
    void tellsPositionsApart() {
        assertThat(ChangePosition.parse("1-2")).isNotEqualTo(ChangePosition.parse("2-1"));
    }
}
