package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.temporal.Dates;

/** Dates that an event takes from the story around it. */
class EventContextDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The calm ended on March 9, 2024. Gunmen attacked two depots.                             | 2024-03-09
            On March 9, 2024, a bomb killed two guards. Police arrested nine men.                    | 2024-03-09
            On March 9, 2024, a bomb killed two guards. Gunmen had attacked the post.                | 2024-03
            On March 9, 2024, a bomb killed two guards. The army said four men had been killed.      | 2024-03-09
            On March 9, 2024, a bomb killed two guards. Earlier, gunmen attacked a post.             | 2024-03
            On March 9, 2024, a bomb killed two guards. Raids grew in March. Gunmen attacked a bus. | 2024-03-09
            On March 9, 2024, a bomb killed two. The blast hit a bus, wounding six.                  | 2024-03-09
            Police arrested him on May 3, 2023, and released him a week later.                       | 2023-05-10
            Raids grew in April 2023. The next month, bombers killed nine guards on May 4, 2023.     | 2023-05-04
            In late May 2022 and early June 2022, gunmen killed two guards. Once, they beheaded two. | 2022-05/2022-06
            """)
    void datesTheLastEvent(String text, String date) {
        assertThat(dates(text)).last().isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On March 9, 2024, a bomb killed two guards.#The governor condemned the bombing.          | 2024-03-09
            On March 9, 2024, a bomb killed two guards.#Gunmen attacked a bus.                       | 2024-03
            On March 9, 2024, a bomb killed two guards.#In that raid, a boy was killed as well.      | 2024-03-09
            """)
    void goesOnInTheNextParagraphOnlyWithTheSameEvent(String text, String date) {
        assertThat(dates(text.replace("#", "\n\n"))).last().isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            March 9, 2024 was the 18th anniversary of the killing of the governor.                   | 2006
            March 9, 2024 was the third anniversary of the killing of the governor.                  | 2021
            """)
    void countsBackFromAnAnniversary(String text, String date) {
        assertThat(dates(text)).contains(date);
    }

    private static List<String> dates(String text) {
        var reading = Readings.english(text);
        var tagged = new TaggedText(reading, List.of(), Dates.in(reading, PUBLISHED), List.of(), PUBLISHED);
        return Events.in(tagged).stream()
                .map(event -> event.date() == null ? "" : event.date().iso())
                .toList();
    }
}
