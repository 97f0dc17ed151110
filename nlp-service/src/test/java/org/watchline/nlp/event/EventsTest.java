package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.document.TaggedTexts;

class EventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gunmen attacked a police post on Monday night.                                    | ASSAULT   | attacked
            A police post was attacked by gunmen on Monday night.                             | ASSAULT   | attacked
            A bomb ripped through a market, leaving 12 dead.                                  | ASSAULT   | ripped through
            {ORG:x:The Front} carried out a suicide bombing in the capital.                   | ASSAULT   | suicide bombing
            Gunmen shot dead two traders outside a bank.                                      | ASSAULT   | shot dead
            His men overran two posts.                                                        | ASSAULT   |
            Police arrested three suspects on Friday.                                         | COERCE    | arrested
            The ambassador of {GPE:x:Ruritania} was expelled.                                 | SANCTION  | expelled
            Thousands of people rallied in the capital.                                       | PROTEST   | rallied
            {ORG:x:The Front} released six hostages.                                          | RETREAT   | released
            A ceasefire was announced on 2 June.                                              | RETREAT   | ceasefire
            {PERSON:x:Ann Lee} swore allegiance to {ORG:y:the Front}.                         | AGREE     | swore allegiance
            {PERSON:x:Ann Lee} held talks with {PERSON:y:Bo Ray}.                             | CONSULT   | held
            A delegation led by {PERSON:x:Ann Lee} travelled to {GPE:y:Kabul}.                | CONSULT   | travelled to
            The army moved into the valley in May.                                            | MOBILIZE  | moved into
            {GPE:x:Ruritania} has rejected the offer.                                         | REJECT    | rejected
            The minister accused {GPE:x:Ruritania} of backing the rebels.                     | ACCUSE    | accused
            {GPE:x:Ruritania} warned {ORG:y:the Front} that it would strike.                  | THREATEN  | warned
            """)
    void tellsWhatHappened(String marked, String type, String trigger) {
        // When
        var events = Events.in(TaggedTexts.of(marked));

        // Then
        String text = TaggedTexts.of(marked).reading().levelled();
        assertThat(events).isNotEmpty();
        if (trigger != null) {
            assertThat(events).anySatisfy(event -> {
                assertThat(event.type().name()).isEqualTo(type);
                assertThat(event.trigger().in(text)).isEqualTo(trigger);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He launched an attack on the paper's credibility.",
                "Who attacked the post?",
                "The threat of an attack is high.",
                "Sources said that it was cold.",
                "The fire department struck a balance.",
            })
    void tellsOfNoEventWhereNothingHappened(String text) {
        assertThat(Events.in(TaggedTexts.of(text))).isEmpty();
    }

    @Test
    void takesOneEventFromAnAttackAndItsToll() {
        assertThat(Events.in(TaggedTexts.of("Gunmen stormed a hotel in an assault that killed nine people.")))
                .singleElement()
                .satisfies(event -> assertThat(event.killed()).isEqualTo(Quantity.exactly(9)));
    }

    @Test
    void takesTwoEventsFromTwoVerbsOfOneSubject() {
        assertThat(Events.in(TaggedTexts.of("{ORG:x:The Front} detained and released seven soldiers.")))
                .extracting(event -> event.type().name())
                .containsExactly("COERCE", "RETREAT");
    }

    @Test
    void namesWhoClaimsAnAttack() {
        assertThat(Events.in(TaggedTexts.of(
                        "Gunmen killed two guards on Monday. {ORG:x:The Front} claimed responsibility.")))
                .filteredOn(event -> event.type().name().equals("ASSAULT"))
                .singleElement()
                .satisfies(event -> assertThat(event.claimedBy()).isEqualTo("x"));
    }
}
