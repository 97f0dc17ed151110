package org.watchline.nlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Readings;

class NamedDaysTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The truce ended on Christmas Eve.                       | 2023-12-24
            They met on New Year's Eve, 2021.                       | 2021-12-31
            He was freed on Boxing Day 2022.                        | 2022-12-26
            They fought in the week of March 13, 2024.              | 2024-03-11/2024-03-17
            Attacks grew during Ramadan 2023.                       | 2023
            """)
    void readsDaysAndWeeksByTheirNames(String text, String iso) {
        assertThat(Dates.in(Readings.english(text), PUBLISHED))
                .singleElement()
                .extracting(DateMention::iso)
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two years after the takeover of August 15, 2021, they met.             | 2023
            A week after the death of the emir on June 14, 2023, he left.          | 2023-06-21
            Three days after the March 4, 2022 bombing of a mosque, he left.       | 2022-03-07
            """)
    void countsFromTheDateOfTheEventThatIsNamed(String text, String iso) {
        assertThat(Dates.in(Readings.english(text), PUBLISHED))
                .first()
                .extracting(DateMention::iso)
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On May 6, 2023 he left. Three and a half weeks later, he came.         | 2023-05-30
            On May 6, 2021 he left. A year and a half later, he came.              | 2022-11
            On May 6, 2021 he left. Two and a half years later, he came.           | 2023-11
            """)
    void countsHalves(String text, String iso) {
        assertThat(Dates.in(Readings.english(text), PUBLISHED))
                .last()
                .extracting(DateMention::iso)
                .isEqualTo(iso);
    }
}
