package org.watchline.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsoDatesTest {

    @Test
    void writesDaysMonthsYearsAndIntervalsAsPeopleDo() {
        assertThat(IsoDates.readable("2022-04-16")).isEqualTo("16 Apr 2022");
        assertThat(IsoDates.readable("2022-04")).isEqualTo("Apr 2022");
        assertThat(IsoDates.readable("2022")).isEqualTo("2022");
        assertThat(IsoDates.readable("2023-09/2024-02-01")).isEqualTo("Sep 2023 – 1 Feb 2024");
    }

    @Test
    void leavesWhatIsNoDateAsItIs() {
        assertThat(IsoDates.readable("")).isEmpty();
        assertThat(IsoDates.readable("2022-13-45")).isEqualTo("2022-13-45");
        assertThat(IsoDates.readable("<b>soon</b>")).isEqualTo("<b>soon</b>");
    }
}
