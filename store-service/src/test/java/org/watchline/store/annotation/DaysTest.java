package org.watchline.store.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-04,            2022-03-04, 2022-03-04",
        "2024-02,               2024-02-01, 2024-02-29",
        "2021,                  2021-01-01, 2021-12-31",
        "2023-09/2024-02,       2023-09-01, 2024-02-29",
        "2021-12-30/2022-01-02, 2021-12-30, 2022-01-02",
    })
    void coversTheWholeOfADate(String iso, LocalDate first, LocalDate last) {
        assertThat(Days.of(iso)).contains(new Days(first, last));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "2022-13",
                "2022-02-30",
                "last summer",
                "2022-03/2022-01",
                "2022/",
                "+999999999-01-01",
                "P1D",
            })
    void knowsNoDaysOfAnythingElse(String value) {
        assertThat(Days.of(value)).isEmpty();
    }
}
