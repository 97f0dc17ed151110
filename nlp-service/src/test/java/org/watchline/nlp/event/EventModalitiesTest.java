package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.document.TaggedTexts;

class EventModalitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {ORG:a:The Front} could attack the base.                          | HYPOTHETICAL
            {ORG:a:The Front} may have attacked the base.                     | HYPOTHETICAL
            {ORG:a:The Front} tried to kill {PERSON:b:Ann Lee}.               | HYPOTHETICAL
            {ORG:a:The Front} will release {PERSON:b:Ann Lee}.                | FUTURE
            {ORG:a:The Front} plans to attack the base.                       | FUTURE
            {ORG:a:The Front} did not attack the base.                        | NEGATED
            {ORG:a:The Front} failed to kill {PERSON:b:Ann Lee}.              | NEGATED
            {ORG:a:The Front} denied killing {PERSON:b:Ann Lee}.              | NEGATED
            Neither {ORG:a:the Front} nor {ORG:b:the Guards} attacked the base. | NEGATED
            Police foiled a suicide attack in {GPE:t:Tank} on Friday.         | NEGATED
            The truce between {ORG:a:the Front} and {ORG:b:the Guards} collapsed in May. | NEGATED
            {ORG:a:The Front} has allegedly attacked the base.                | ALLEGED
            Officials claimed that {ORG:a:the Front} attacked the base.       | ALLEGED
            """)
    void tellsWhatIsNotReportedAsDone(String marked, Modality modality) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .anySatisfy(event -> assertThat(event.modality()).contains(modality));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ORG:a:The Front} attacked the base.",
                "{ORG:a:The Front} managed to kill {PERSON:b:Ann Lee}.",
                "Officials said that {ORG:a:the Front} attacked the base.",
            })
    void takesWhatIsReportedAsDoneForFact(String marked) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .singleElement()
                .satisfies(event -> assertThat(event.modality()).isEmpty());
    }
}
