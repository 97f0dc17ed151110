package org.watchline.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.nlp.text.Span;

class PlainSentencesTest {

    @Test
    void knowsTheStopsOfOtherScripts() {
        assertThat(split("مذاکرات ختم ہو گئے۔ کوئی نہیں آیا۔")).hasSize(2);
        assertThat(split("谈判结束了。没有人来。")).containsExactly("谈判结束了。", "没有人来。");
    }

    @Test
    void keepsWhatFollowsTheLastStop() {
        assertThat(split("Die Gespräche endeten. Niemand kam"))
                .containsExactly("Die Gespräche endeten.", "Niemand kam");
    }

    @Test
    void numbersEndNoSentence() {
        assertThat(split("Es waren 3.500 Menschen.")).containsExactly("Es waren 3.500 Menschen.");
    }

    private static List<String> split(String text) {
        return PlainSentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
