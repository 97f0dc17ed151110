package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.document.TaggedTexts;

class SayingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {PERSON:a:Ann Lee} told reporters that the border was quiet.                  | CONSULT
            {ORG:a:The Front} released a statement on Friday.                             | CONSULT
            {ORG:a:The Front} claimed responsibility.                                     | CONSULT
            {ORG:a:The Front} claimed the raid in a message.                              | CONSULT
            {ORG:a:The Front} said that the killers would pay.                            | THREATEN
            {ORG:a:The Front} said that {GPE:b:Ruritania} must leave or face more attacks. | THREATEN
            {PERSON:a:Ann Lee} said it would not accept the ruling.                       | REJECT
            {PERSON:a:Ann Lee} said that the group had no part in the raid.               | REJECT
            {PERSON:a:Ann Lee} called the verdict a farce.                                | ACCUSE
            {ORG:a:The Front} disowned it.                                                | REJECT
            """)
    void sortsAStatementByWhatIsSaid(String marked, EventType type) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .anySatisfy(event -> assertThat(event.type()).isEqualTo(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An analyst told reporters that the border was quiet.",
                "Some observers claimed that the movement was weak.",
                "{PERSON:a:Ann Lee} said that the border was quiet.",
                "{PERSON:a:Ann Lee} called the verdict a surprise.",
            })
    void takesRemarksForNoEvents(String marked) {
        assertThat(Events.in(TaggedTexts.of(marked))).isEmpty();
    }

    @Test
    void letsTheFirstSpeakerGoOnBehindWhatWasReported() {
        // When
        var events = Events.in(
                TaggedTexts.of("{PERSON:a:Ann Lee} said that {ORG:b:the Guild} had fled and denounced the raid."));

        // Then
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).containsExactly("a"));
    }

    @Test
    void takesWhoClaimsAnAttackForItsAllegedActor() {
        // When
        var events =
                Events.in(TaggedTexts.of("Gunmen killed two guards on Monday. {ORG:x:The Front} claimed the attack."));

        // Then
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).containsExactly("x");
                    assertThat(event.claimedBy()).isEqualTo("x");
                });
    }
}
