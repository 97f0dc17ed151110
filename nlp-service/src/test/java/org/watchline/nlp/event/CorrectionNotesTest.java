package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.document.TaggedTexts;

class CorrectionNotesTest {

    private static final String REPORT =
            "Gunmen killed two guards near the old mill, where the road to the town leaves the river, in May.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: Gunmen killed nine guards near the dam.",
                "Correction, March 3, 2023: Gunmen killed nine guards near the dam. They burned the depot.",
                "Corrections and clarifications (March 3): Gunmen killed nine guards near the dam.",
                "Correction to the last digest: we wrote that gunmen attacked the depot.",
                "An earlier version of this story said that gunmen killed nine guards. They attacked no depot.",
                "This article was amended on March 3 because gunmen killed two guards and not nine."
            })
    void whatAPaperSaysOfItsMistakesIsNoEvent(String note) {
        assertThat(Events.in(TaggedTexts.of(REPORT + "\n\n" + note))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked the depot of the corrections department in May.",
                "The earlier version of the bill said nothing when gunmen attacked the depot.",
                "Gunmen attacked the depot. A correction of its price followed."
            })
    void otherSentencesTellOfEvents(String text) {
        assertThat(Events.in(TaggedTexts.of(REPORT + "\n\n" + text)))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .hasSize(2);
    }

    @Test
    void whatStandsBelowSuchAHeadingIsNoEvent() {
        String text = REPORT + "\n\nCorrections from readers\n\nGunmen attacked the upper depot, not the lower one.";
        assertThat(Events.in(TaggedTexts.of(text))).hasSize(1);
    }
}
