package org.watchline.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String FILLER = "Nothing of note was said on this day by anybody at all. ".repeat(20);

    @Test
    void keepsAShortTextWhole() {
        assertThat(snippet("A ceasefire\n\n  <held>.", "ceasefire"))
                .isEqualTo("A <mark>ceasefire</mark> &lt;held&gt;.");
    }

    @Test
    void beginsAtTheSentenceOfTheDensestPassage() {
        String text = "The talks began. " + FILLER + "The ceasefire talks in Khost failed at dawn. " + FILLER;

        String snippet = snippet(text, "talks", "ceasefire", "Khost");

        assertThat(snippet)
                .startsWith("The <mark>ceasefire</mark> <mark>talks</mark> in <mark>Khost</mark> failed")
                .endsWith("at all. …");
    }

    @Test
    void entersALongSentenceAtAWord() {
        String text = "and so on ".repeat(60) + "the ceasefire " + "went on and on ".repeat(60);

        String snippet = snippet(text, "ceasefire");

        assertThat(snippet).startsWith("… ").endsWith(" …").contains("<mark>ceasefire</mark>");
        assertThat(snippet.replaceAll("<[^>]+>", "")).hasSizeBetween(250, 310);
    }

    @Test
    void showsTheBeginningWhenNothingWasHit() {
        assertThat(snippet(FILLER)).startsWith("Nothing of note").endsWith("…").doesNotContain("<mark>");
    }

    @Test
    void endsLongTextsWithoutBlanksBetweenCharacters() {
        String snippet = snippet("😀".repeat(400));
        assertThat(snippet.codePoints().filter(point -> Character.isSurrogate((char) point) && point < 0x10000))
                .isEmpty();
    }

    @Test
    void showsTheHitOfALongTextWithoutBlanks() {
        String snippet = snippet("😀".repeat(400) + "ceasefire" + "😀".repeat(400), "ceasefire");

        assertThat(snippet)
                .startsWith("… 😀")
                .contains("<mark>ceasefire</mark>")
                .endsWith("😀 …");
    }

    @Test
    void takesAnEmptyText() {
        assertThat(snippet("")).isEmpty();
    }

    private static String snippet(String text, String... words) {
        List<Span> hits = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                hits.add(new Span(at, at + word.length()));
            }
        }
        return Snippet.html(text, MarkedText.union(hits, List.of()));
    }
}
