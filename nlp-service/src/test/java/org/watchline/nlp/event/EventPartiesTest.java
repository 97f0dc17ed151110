package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.TaggedTexts;
import org.watchline.nlp.temporal.Dates;

class EventPartiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {ORG:a:The Front} killed {PERSON:b:Ann Lee} on Monday.                          | a | b
            {PERSON:b:Ann Lee} was killed by {ORG:a:the Front} on Monday.                   | a | b
            The killing of {PERSON:b:Ann Lee} by {ORG:a:the Front} in May was no surprise.  | a | b
            {ORG:a:The Front}, which killed {PERSON:b:Ann Lee} in May, has grown.           | a | b
            {PERSON:b:Ann Lee}, whom {ORG:a:the Front} killed in May, was a doctor.         | a | b
            {PERSON:a:Ann Lee}, a commander, threatened {ORG:b:the Front} in May.               | a | b
            {PERSON:a:Ann Lee} met {PERSON:b:Bo Ray} in May.                                | a |
            """)
    void tellsWhoDidItToWhom(String marked, String actor, String recipient) {
        // When
        var events = Events.in(TaggedTexts.of(marked));

        // Then
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.actors()).contains(actor);
            if (recipient != null) {
                assertThat(event.recipients()).containsExactly(recipient);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aircraft from {GPE:a:Ruritania} bombed villages in {GPE:k:Kelland}.",
                "Villages in {GPE:k:Kelland} were bombed by jets of {GPE:a:Ruritania}.",
                "{NORP:a:Ruritanian} military aircraft struck two villages in {GPE:k:Kelland}.",
                "{NORP:b:Afghan} officials said on Sunday that aircraft from {GPE:a:Pakistan} had bombed houses.",
                "The {NORP:b:Kellish} ministry said in a statement on Sunday that jets from {GPE:a:Ruritania} hit a camp.",
                "{GPE:b:Kelland} said late on Sunday that helicopters from {GPE:a:Ruritania} attacked a post.",
                "Artillery from {GPE:a:Ruritania} shelled villages in {GPE:k:Kelland}."
            })
    void whatFliesOrFiresActsForItsCountryWhoeverTellsOfIt(String marked) {
        assertThat(Events.in(acting(marked)))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).containsExactly("a"));
    }

    @Test
    void rocketsTellNothingOfWhoFiredThem() {
        assertThat(Events.in(acting("Rockets from {GPE:a:Ruritania} hit a post in {GPE:k:Kelland}.")))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jets bombed two villages in May.                   | aerial
            Two villages were struck by drones in May.         | aerial
            A suicide bomber and drones killed nine guards.    | suicide-attack
            Gunners shelled two villages in May.               | heavy-weapons
            """)
    void whatIsDoneByAircraftIsDoneFromTheAir(String text, String mode) {
        assertThat(Events.in(TaggedTexts.of(text))).extracting(FoundEvent::mode).containsExactly(mode);
    }

    /** Countries act, so that each name stands for one. */
    private static TaggedText acting(String marked) {
        TaggedText text = TaggedTexts.of(marked);
        List<EntityMention> names = text.names().stream()
                .map(name -> new EntityMention(name.span(), name.type(), name.entityId(), "country", name.entityId()))
                .toList();
        List<DateMention> dates = Dates.in(text.reading(), text.publishedOn());
        return new TaggedText(text.reading(), names, dates, text.citations(), text.publishedOn());
    }
}
