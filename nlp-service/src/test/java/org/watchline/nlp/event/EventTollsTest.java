package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.document.TaggedTexts;

class EventTollsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A bomb killed 12 people in the city.                                                 | 12
            At least 12 people, including four soldiers, were killed.                            | 12
            The attack left 18 people dead.                                                      | 18
            Gunmen opened fire on a van, killing three soldiers and wounding five.               | 3
            Four soldiers and 12 militants were killed in the clash.                             | 16
            Rebels shelled the town; nine people were killed.                                    | 9
            Rebels shelled the town. Nine people, all women, were killed.                        | 9
            Rebels shelled the town on Monday. The death toll rose to 45.                        | 45
            Gunmen attacked a mosque on Friday, in which 63 people lost their lives.             | 63
            A suicide attack claimed the lives of 50 worshippers.                                | 50
            The bodies of six people were found near the bridge.                                 | 6
            Dozens of people were killed in the bombing.                                         | 24
            {PERSON:a:Ann Lee} and {PERSON:b:Bo Ray} were killed.                                | 2
            A bomber killed the governor of {GPE:c:Balkh}, {PERSON:a:Ann Lee}, and two others.   | 3
            A bomb killed seven villagers, four men and three boys.                              | 7
            Rebels shelled the town; the mayor said 12 villagers, all herders, were killed.      | 12
            Rebels stormed the depot (seven dead, besides the two bombers).                      | 7
            Six rebels stormed the depot. All six were gunned down, and three guards died.       | 9
            The army announced 16 men of the militia had been killed.                            | 16
            A couple of dozen people were killed in the raid.                                    | 24
            Nine people were killed in the blast. The toll later rose to 14.                     | 14
            Rebels shelled the town. No casualties were reported.                                | 0
            She was killed in an airstrike in {GPE:c:Balkh}.                                     | 1
            """)
    void countsTheDead(String marked, int killed) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.killed()).extracting(Toll::best).isEqualTo(killed));
    }

    @Test
    void countsTheWoundedApart() {
        assertThat(Events.in(TaggedTexts.of("Seven people were killed and 12 injured.")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.killed()).isEqualTo(Quantity.exactly(7));
                    assertThat(event.wounded()).isEqualTo(Quantity.exactly(12));
                });
    }

    @Test
    void countsTheWoundedOfAVerbThatLooksLikeAnAdjective() {
        assertThat(Events.in(TaggedTexts.of("A bomb on a motorcycle killed 5 and wounded 21 on 3 November.")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.killed()).isEqualTo(Quantity.exactly(5));
                    assertThat(event.wounded()).isEqualTo(Quantity.exactly(21));
                });
    }

    @Test
    void countsTheWoundedOfALongerReport() {
        assertThat(Events.in(TaggedTexts.of(
                        "Rebels shelled the town; at least 40 died, nine of them boys, and" + " 60 people were hurt.")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.killed()).extracting(Toll::best).isEqualTo(40);
                    assertThat(event.wounded()).isEqualTo(Quantity.exactly(60));
                });
    }

    @Test
    void leavesTheTollOfAnotherPlaceToAnotherEvent() {
        assertThat(Events.in(TaggedTexts.of("Rebels shelled the town. Elsewhere, nine people were killed.")))
                .hasSize(2);
    }

    @Test
    void takesAnAgeForNoToll() {
        assertThat(Events.in(TaggedTexts.of("Gunmen killed a 35-year-old teacher.")))
                .singleElement()
                .satisfies(event -> assertThat(event.killed()).isEqualTo(Quantity.exactly(1)));
    }
}
