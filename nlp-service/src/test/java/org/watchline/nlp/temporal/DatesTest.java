package org.watchline.nlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final Publication PUBLISHED = Publication.at(Instant.parse("2022-02-11T00:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was December 23, 2021, a Thursday.    | December 23, 2021   | 2021-12-23 | day
            On 23 December 2021 it began.            | 23 December 2021    | 2021-12-23 | day
            On the 3rd of March, 2020 it ended.      | 3rd of March, 2020  | 2020-03-03 | day
            Until Dec. 23, 2021 nothing happened.    | Dec. 23, 2021       | 2021-12-23 | day
            SEPT. 7 2021                             | SEPT. 7 2021        | 2021-09-07 | day
            Filed 2021-12-23 by the desk.            | 2021-12-23          | 2021-12-23 | day
            In December 2021 it grew.                | December 2021       | 2021-12    | month
            In late December 2021 it grew.           | late December 2021  | 2021-12    | month
            It grew in 2021.                         | 2021                | 2021       | year
            Since early 2019 it has grown.           | early 2019          | 2019       | year
            (Interior Ministry, 2014)                | 2014                | 2014       | year
            """)
    void findsCalendarDates(String text, String date, String iso, String precision) {
        // When
        List<FoundDate> found = Dates.in(text, PUBLISHED);

        // Then
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().in(text)).isEqualTo(date);
        assertThat(found.get(0).value()).isEqualTo(new DateValue(iso, precision));
    }

    @ParameterizedTest
    @CsvSource({
        "'(Daily Times, January 3)', 2022-01-03",
        "'(Daily Times, 3 January)', 2022-01-03",
        "'on December 9 it ended', 2021-12-09",
        "'on February 11 it ended', 2022-02-11",
        "'on February 12 it ended', 2022-02-12",
        "'on February 13 it ended', 2021-02-13",
        "'on February 29 it ended', 2020-02-29"
    })
    void dateWithoutYearIsTheLastOneBeforePublication(String text, String iso) {
        assertThat(Dates.in(text, PUBLISHED))
                .extracting(date -> date.value().iso())
                .containsExactly(iso);
    }

    @Test
    void dateWithoutYearHasNoValueWherePublicationIsUnknown() {
        assertThat(Dates.in("It ended on December 9.", Publication.at(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They marched 30 km and may 3 times rest.",
                "The bill of 2,021 dollars and the 2021st man",
                "February 30, 2021",
                "from 2021-22 on",
                "January 3-5",
                "call 12345-12-23",
                "Resolution 2021 was adopted"
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(Dates.in(text, PUBLISHED)).isEmpty();
    }

    @Test
    void findsAllDatesInOrder() {
        // Given
        String text = "(Dawn, December 23, 2021; Express Tribune, January 3; Daily Times, May 2020)";

        // Then
        assertThat(Dates.in(text, PUBLISHED))
                .extracting(date -> date.value().iso())
                .containsExactly("2021-12-23", "2022-01-03", "2020-05");
    }

    @Test
    void endlessDigitsTakeNoTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Dates.in("2021-".repeat(200_000), PUBLISHED)).isEmpty());
    }
}
