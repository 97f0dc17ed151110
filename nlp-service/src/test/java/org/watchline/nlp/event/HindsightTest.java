package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.TaggedTexts;
import org.watchline.nlp.temporal.Dates;

class HindsightTest {

    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gunmen attacked three patrols this winter.                        | 2023-12/2024-02
            Gunmen attacked three patrols this spring.                        | 2024-03/2024-05
            Gunmen attacked three patrols this week.                          | 2024-05-06/2024-05-10
            Gunmen attacked a post on Sunday, and the army will respond.      | 2024-05-05
            Gunmen attacked a post on May 11, 2024.                           | 2024-05-11
            """)
    void whatHappenedHappenedByTheDayOfTheReport(String text, String date) {
        assertThat(events(text)).first().extracting(event -> event.date().iso()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked a post on June 3, 2024.",
                "Gunmen who face trial from June 3, 2024 killed two guards.",
                "On Thursday a bomb went off. Two days later gunmen attacked a post."
            })
    void aLaterDateIsNotThatOfWhatHappened(String text) {
        assertThat(events(text)).last().satisfies(event -> {
            assertThat(event.modality()).isEmpty();
            if (event.date() != null) {
                assertThat(event.date().iso()).isLessThanOrEqualTo(PUBLISHED.toString());
            }
        });
    }

    @Test
    void whatIsAnnouncedLiesAhead() {
        TaggedText text = TaggedTexts.of("{ORG:a:The Front} plans to attack the base on May 20, 2024.");
        assertThat(events(text.reading(), text.names())).singleElement().satisfies(event -> {
            assertThat(event.date().iso()).isEqualTo("2024-05-20");
            assertThat(event.modality()).contains(Modality.FUTURE);
        });
    }

    @Test
    void anAttackIsDatedByWhenItTookPlaceAndNotByWhenItWasTold() {
        String text = "Officials said on Thursday that aircraft had bombed houses before dawn on May 4, killing dozens."
                + "\n\n41 civilians were killed, a doctor said.";
        assertThat(events(text)).extracting(event -> event.date().iso()).containsExactly("2024-05-04", "2024-05-04");
    }

    private static List<FoundEvent> events(String text) {
        return events(Readings.english(text), List.of());
    }

    private static List<FoundEvent> events(Reading reading, List<EntityMention> names) {
        return Events.in(new TaggedText(reading, names, Dates.in(reading, PUBLISHED), List.of(), PUBLISHED));
    }
}
