package org.watchline.gateway.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0/0", "16/b374d848", "ffffffff/ffffffff", "1/0", "0/f0000001"})
    void isWrittenAsPostgresWritesIt(String text) {
        assertThat(LogPosition.parse(text))
                .hasValueSatisfying(position -> assertThat(position).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "16/", "g/1", "123456789/0", "1/0; drop table x"})
    void whatIsNoneIsPassedOver(String text) {
        assertThat(LogPosition.parse(text)).isEmpty();
    }

    @Test
    void theFurtherOneCountsAlsoWhereTheNumberHasNoSign() {
        LogPosition far = LogPosition.parse("FFFFFFFF/0").orElseThrow();
        LogPosition near = LogPosition.parse("1/FFFFFFFF").orElseThrow();

        assertThat(far.furtherOf(near)).isEqualTo(far);
        assertThat(near.furtherOf(far)).isEqualTo(far);
    }
}
