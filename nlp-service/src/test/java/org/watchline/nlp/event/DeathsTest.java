package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.document.TaggedTexts;

class DeathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine soldiers had died across the district that day.",
                "Two militants died.",
                "Forty people died in the market.",
                "{PERSON:a:Ann Lee} died in the strike.",
                "Five policemen fell.",
            })
    void takesTheDeathOfFightersOrOfManyForAKilling(String marked) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.ASSAULT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A nurse died on Monday.",
                "Forty people died in floods.",
                "Three soldiers died when their car plunged into a ravine.",
                "Prices fell.",
            })
    void takesOtherDeathsForNone(String marked) {
        assertThat(Events.in(TaggedTexts.of(marked))).isEmpty();
    }
}
