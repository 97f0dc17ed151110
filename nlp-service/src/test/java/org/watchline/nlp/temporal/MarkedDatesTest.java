package org.watchline.nlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.nlp.document.Readings;

class MarkedDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 11);

    @ParameterizedTest
    @MethodSource("org.watchline.nlp.temporal.MarkedDates#texts")
    void findsExactlyTheMarkedDatesWithTheirValues(MarkedDates.Text marked) {
        assertThat(Dates.in(Readings.english(marked.text()), PUBLISHED))
                .extracting(date -> date.span().start() + " " + date.span().in(marked.text()) + " = " + date.iso())
                .isEqualTo(marked.dates());
    }
}
