package org.watchline.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;

class EnglishMorphologyTest {

    private final EnglishTokens tokens = new EnglishTokens(LoadedModels.models());
    private final EnglishMorphology morphology = new EnglishMorphology(LoadedModels.models());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two fighters attacked the posts .       | NUM NOUN VERB DET NOUN PUNCT           | Two fighter attack the post .
            Pakistan’s army has left .              | PROPN PART NOUN AUX VERB PUNCT         | Pakistan 's army have leave .
            The chief didn’t come .                 | DET NOUN AUX PART VERB PUNCT           | the chief do not come .
            They can't stay .                       | PRON AUX PART VERB PUNCT               | they can not stay .
            The Taliban-led government met .        | DET ADJ NOUN VERB PUNCT                | the taliban-led government meet .
            Both cease-fires failed .               | DET NOUN VERB PUNCT                    | both cease-fire fail .
            """)
    void tagsAndLemmatises(String sentence, String tags, String lemmas) {
        // When
        List<Token> tagged = tagged(sentence);

        // Then
        assertThat(tagged).extracting(Token::pos).containsExactly(tags.split(" ", -1));
        assertThat(tagged).extracting(Token::lemma).containsExactly(lemmas.split(" ", -1));
    }

    @Test
    void namesWithHyphensAreNames() {
        assertThat(tagged("Members of Tehrik-i-Taliban met .").get(2)).satisfies(token -> {
            assertThat(token.pos()).isEqualTo("PROPN");
            assertThat(token.lemma()).isEqualTo("Tehrik-i-Taliban");
        });
    }

    @Test
    void verbContractedToAnApostropheIsAVerb() {
        assertThat(tagged("He's told them .").get(1)).satisfies(token -> {
            assertThat(token.pos()).isEqualTo("AUX");
            assertThat(token.lemma()).isIn("be", "have");
        });
    }

    @Test
    void lemmaDoesNotDependOnWhatWasAskedBefore() {
        // Given
        String sentence = "The men were killing time .";
        List<Token> first = tagged(sentence);

        // When
        tagged("Children were taken to better places by worse people .");

        // Then
        assertThat(tagged(sentence)).isEqualTo(first);
        assertThat(new EnglishMorphology(LoadedModels.models()).tagged(sentence, spans(sentence)))
                .isEqualTo(first);
    }

    @Test
    void endlessSentenceIsTaggedToItsEnd() {
        // Given
        String endless = String.join(" ", Collections.nCopies(20_000, "fighters came"));

        // When
        List<Token> tagged = tagged(endless);

        // Then
        assertThat(tagged).hasSize(40_000);
        assertThat(tagged.get(39_999).lemma()).isEqualTo("come");
    }

    private List<Token> tagged(String sentence) {
        return morphology.tagged(Typography.levelled(sentence), spans(sentence));
    }

    private List<Span> spans(String sentence) {
        return tokens.in(Typography.levelled(sentence), new Span(0, sentence.length()));
    }
}
