package org.watchline.nlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;

class DatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 11);

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
        List<DateMention> found = Dates.in(Readings.plain(text), PUBLISHED);

        // Then
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().in(text)).isEqualTo(date);
        assertThat(found.get(0).iso()).isEqualTo(iso);
        assertThat(found.get(0).precision()).isEqualTo(precision);
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
        assertThat(Dates.in(Readings.plain(text), PUBLISHED))
                .extracting(DateMention::iso)
                .containsExactly(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ended on December 9.", "It ended last August.", "He left on Tuesday.", "in late May"})
    void dateWithoutYearHasNoValueWherePublicationIsUnknown(String text) {
        assertThat(Dates.in(Readings.plain(text), null))
                .extracting(DateMention::iso, DateMention::precision)
                .containsExactly(tuple("", ""));
    }

    @Test
    void dayThatNoYearHasIsADateWithoutValue() {
        assertThat(Dates.in(Readings.plain("Signed on February 30, 2021"), PUBLISHED))
                .extracting(DateMention::iso)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "'It began on December 9, 2021.', stated",
        "'It began on December 9.', inferred",
        "'It began last December.', relative",
        "'It ran from 2012 to 2015.', stated",
        "'It ran from May 3 to May 9.', inferred"
    })
    void tellsWhatTheValueRestsOn(String text, String basis) {
        assertThat(Dates.in(Readings.plain(text), PUBLISHED))
                .extracting(DateMention::basis)
                .containsExactly(basis);
    }

    @Test
    void datelineStandsInForAnUnknownPublication() {
        // Given
        String text = "QUETTA, March 3, 2009 (Reuters) - Two guards were shot on Monday.";

        // Then
        assertThat(Dates.in(Readings.plain(text), null))
                .extracting(DateMention::iso)
                .containsExactly("2009-03-03", "2009-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They marched 30 km and may 3 times rest.",
                "The bill of 2,021 dollars and the 2021st man",
                "call 12345-12-23",
                "Resolution 2021 was adopted",
                "2021-2021",
                "every January and each Friday"
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(Dates.in(Readings.plain(text), PUBLISHED)).isEmpty();
    }

    @Test
    void findsAllDatesInOrder() {
        // Given
        String text = "(Dawn, December 23, 2021; Express Tribune, January 3; Daily Times, May 2020)";

        // Then
        assertThat(Dates.in(Readings.plain(text), PUBLISHED))
                .extracting(DateMention::iso)
                .containsExactly("2021-12-23", "2022-01-03", "2020-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-",
                "January 3 and ",
                "between 2014 and ",
                "early end of ",
                "the last ",
                "(January 3 ",
                "three days after ",
                "Tuesday (Jan 3) ",
                "12.12.",
                "9"
            })
    void endlessDatesTakeLittleTime(String part) {
        // Given
        String text = part.repeat(1_000_000 / part.length());

        // Then
        Reading reading = Readings.plain(text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Dates.in(reading, PUBLISHED))
                        .allSatisfy(date -> assertThat(date.span().end()).isLessThanOrEqualTo(text.length())));
    }

    @ParameterizedTest
    @CsvSource({
        "'It was built 1400 years ago.', 0622",
        "'It was built 5000 years ago.', ''",
        "'It will last 90 centuries later.', ''"
    })
    void yearsAreWrittenWithFourDigitsOrNotAtAll(String text, String iso) {
        assertThat(Dates.in(Readings.plain(text), PUBLISHED))
                .extracting(DateMention::iso)
                .containsExactly(iso);
    }

    @Test
    void datesDoNotOverlap() {
        // Given
        String text =
                "On January 3 and 5, 2021-22, from late 2014 to mid-2016 of that year, two days after Tuesday, May 3";

        // When
        List<DateMention> found = Dates.in(Readings.plain(text), PUBLISHED);

        // Then
        assertThat(found).hasSizeGreaterThan(3);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }
}
