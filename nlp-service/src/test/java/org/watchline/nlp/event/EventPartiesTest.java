package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.TaggedTexts;

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
}
