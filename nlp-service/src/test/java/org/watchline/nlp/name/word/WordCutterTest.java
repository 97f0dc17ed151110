package org.watchline.nlp.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

class WordCutterTest {

    private final WordMemory memory = new WordMemory(WordLists.shipped());

    @ParameterizedTest
    @CsvSource(textBlock = """
            Taliban-led, Taliban - led
            Kabul-trained, Kabul - trained
            Pakistan-Afghanistan, Pakistan - Afghanistan
            anti-Taliban, anti - Taliban
            al-Qaida-linked, al-Qaida - linked
            """)
    void cutsCompoundsWithNames(String token, String expected) {
        assertThat(words(token)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"Tehrik-i-Taliban", "Zia-ur-Rehman", "IS-K", "Kyung-ho", "Thirty-year-old", "well-known", "al-Qaida"})
    void leavesTheRestWhole(String token) {
        assertThat(words(token)).containsExactly(token);
    }

    private List<String> words(String token) {
        Token whole = new Token(new Span(0, token.length()), "X", token);
        return new WordCutter(token, memory)
                .words(List.of(whole)).stream().map(NameWord::text).toList();
    }
}
