package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.TaggedTexts;
import org.watchline.nlp.event.FoundEvent.EventDate;

class HappeningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The family left after the {ORG:afghan-taliban:Taliban} seized power.                 | 2021-08
            A drone killed {PERSON:ayman-al-zawahiri:Zawahiri} at his house.                     | 2022-07-31
            American commandos killed {PERSON:osama-bin-laden:bin Laden} in a raid.              | 2011-05-02
            Gunmen murdered the children at the {FAC:army-public-school:Army Public School}.     | 2014-12
            """)
    void datesWhatEveryReaderKnows(String marked, String date) {
        assertThat(Events.in(afterwards(TaggedTexts.of(marked))))
                .extracting(FoundEvent::date)
                .contains(EventDate.of(date, "known"));
    }

    @Test
    void leavesTheSameWordsAboutOthersUndated() {
        assertThat(Events.in(TaggedTexts.of("A drone killed {PERSON:x:Omar Khalid} at his house.")))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).isNull());
    }

    private static TaggedText afterwards(TaggedText text) {
        return new TaggedText(text.reading(), text.names(), text.dates(), text.citations(), LocalDate.of(2024, 5, 10));
    }
}
