package org.watchline.nlp.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;

class ParsedSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The man, who fled in May, was killed.                 | killed   | The man, who fled in May, was killed
            He said that rebels attacked the post.                | attacked | rebels attacked the post
            The attack, which killed nine, shook the town.        | killed   | The attack, which killed nine
            Rebels shelled the town; nine people died.            | died     | nine people died
            A bomb that was hidden in a car exploded.             | exploded | A bomb that was hidden in a car exploded
            """)
    void cutsTheClauseAroundAVerb(String text, String verb, String clause) {
        // Given
        Reading reading = Readings.english(text);
        ParsedSentence sentence = parsed(reading);

        // When
        Clause around = sentence.clauseAround(indexOf(sentence, verb));

        // Then
        assertThat(sentence.span(around.start(), around.end()).in(reading.levelled()))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two men were shot and killed in May.        | killed   | VERB
            Militants have since attacked the post.     | attacked | VERB
            They held talks with the rebels.            | talks    | NOUN
            It ended when gunmen opened fire.           | gunmen   | NOUN
            A day later 63 people lost their lives.     | 63       | NUMBER
            The families staged a sit-in.               | sit-in   | NOUN
            Gunmen entered a hall and shot 12 students. | shot     | VERB
            Police held eleven suspects in the city.    | suspects | NOUN
            Two of the four were set free.              | set      | VERB
            Talks opened in the capital.                | talks    | NOUN
            They signed a truce that collapsed in May.  | that     | RELATIVE
            Many of them went home.                     | many     | NUMBER
            More than a hundred men fled.               | a        | NUMBER
            He said on Sunday that aircraft had left.   | that     | SUBORDINATOR
            They said by letter that troops had fled.   | that     | SUBORDINATOR
            """)
    void tellsWhatPartAWordPlays(String text, String word, Kind kind) {
        ParsedSentence sentence = parsed(Readings.english(text));
        assertThat(sentence.kind(indexOf(sentence, word))).isEqualTo(kind);
    }

    @Test
    void tellsAParticipleFromTheVerbOfItsSentence() {
        ParsedSentence sentence = parsed(Readings.english("A group led by an officer travelled to the capital."));
        assertThat(sentence.verbs())
                .extracting(VerbGroup::form)
                .containsExactly(VerbGroup.Form.PARTICIPLE, VerbGroup.Form.FINITE);
    }

    private static ParsedSentence parsed(Reading reading) {
        SentenceMarks none = new SentenceMarks(List.of(), List.of(), List.of());
        return ParsedSentence.of(reading.levelled(), reading.sentences().get(0), none);
    }

    private static int indexOf(ParsedSentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.form(i).equals(word)) {
                return i;
            }
        }
        throw new AssertionError("no '" + word + "' in the sentence");
    }
}
