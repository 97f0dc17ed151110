package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.document.TaggedTexts;

class OccasionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Talks opened in {GPE:a:Zenda} last month.           | CONSULT
            The negotiations collapsed in {GPE:a:Zenda}.        | CONSULT
            The teachers' strike ended on 9 July.               | PROTEST
            The blockade ended after a written agreement.       | AGREE
            """)
    void tellsWhatTookPlaceWithoutNamedParties(String marked, EventType type) {
        assertThat(Events.in(TaggedTexts.of(marked)))
                .anySatisfy(event -> assertThat(event.type()).isEqualTo(type));
    }

    @Test
    void takesAStrikeThatKillsForAnAttack() {
        assertThat(Events.in(TaggedTexts.of("The strike on the camp killed ten people.")))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.ASSAULT));
    }
}
