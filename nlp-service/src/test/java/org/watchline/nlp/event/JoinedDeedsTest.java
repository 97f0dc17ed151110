package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.document.TaggedTexts;

class JoinedDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Militants ambushed a convoy, torched a school and kidnapped four workers.                          | 3
            The minister flew to {GPE:a:Zenda}, met {PERSON:b:Ann Lee} and asked {PERSON:b:Ann Lee} for help.   | 3
            Gunmen attacked a post and killed four soldiers.                                                   | 1
            """)
    void takesVerbsWithObjectsOfTheirOwnForEventsOfTheirOwn(String marked, int events) {
        assertThat(Events.in(TaggedTexts.of(marked))).hasSize(events);
    }

    @Test
    void takesWhatHappensToNobodyForNotDone() {
        assertThat(Events.in(TaggedTexts.of("{ORG:a:The Front} renounced nothing.")))
                .allSatisfy(event -> assertThat(event.modality()).contains(Modality.NEGATED));
    }
}
