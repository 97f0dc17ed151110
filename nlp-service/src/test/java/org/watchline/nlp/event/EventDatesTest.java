package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.temporal.Dates;

class EventDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On March 9, 2024, gunmen killed two guards.                                          | 2024-03-09
            Gunmen killed two guards in March 2024 and in April kidnapped a third.               | 2024-03
            On March 9, 2024, the men vanished. Gunmen had attacked their truck.                 | 2024-03
            On March 9, 2024, the men vanished. Hours later, gunmen attacked their truck.        | 2024-03-09
            """)
    void datesTheFirstEvent(String text, String date) {
        List<FoundEvent> events = Events.in(dated(text));
        assertThat(events).isNotEmpty();
        assertThat(events.get(0).date()).extracting(FoundEvent.EventDate::iso).isEqualTo(date);
    }

    @Test
    void datesEachOfTwoVerbsByItsOwnDate() {
        assertThat(Events.in(
                        dated("Gunmen killed two guards in March 2024 and in April 2024 kidnapped a third guard.")))
                .extracting(event -> event.date() == null ? "" : event.date().iso())
                .containsExactly("2024-03", "2024-04");
    }

    @Test
    void takesWhatWasLongAgoForHistorical() {
        assertThat(Events.in(dated("Gunmen killed two guards in March 2007.")))
                .singleElement()
                .satisfies(event -> assertThat(event.modality()).containsExactly(Modality.HISTORICAL));
    }

    @Test
    void leavesAnEventWithoutAnyDateUndated() {
        assertThat(Events.in(dated("Gunmen killed two guards.")))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).isNull());
    }

    private static TaggedText dated(String text) {
        var reading = Readings.english(text);
        return new TaggedText(reading, List.of(), Dates.in(reading, PUBLISHED), List.of(), PUBLISHED);
    }
}
