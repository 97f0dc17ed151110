package org.watchline.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.nlp.text.Span;

class PlainTokensTest {

    @Test
    void separatesWordsAndMarks() {
        assertThat(cut("Die Taliban (TTP), so heißt es."))
                .containsExactly("Die", "Taliban", "(", "TTP", ")", ",", "so", "heißt", "es", ".");
    }

    @Test
    void keepsCombiningMarksAndSymbolsOfTwoUnitsWhole() {
        assertThat(cut("Que\u0301 🕊 paz")).containsExactly("Que\u0301", "🕊", "paz");
    }

    private static List<String> cut(String text) {
        return PlainTokens.in(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
