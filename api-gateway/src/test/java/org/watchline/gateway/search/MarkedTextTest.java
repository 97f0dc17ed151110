package org.watchline.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void findsHitsOfAnUnchangedCopy() {
        String text = "The cease-fire held, the ceasefire.";
        assertThat(cut(text, MarkedText.hits(text, "The cease-fire held, the \uE000ceasefire\uE001.")))
                .containsExactly("ceasefire");
    }

    @Test
    void findsHitsOfACopyThatLacksHyphens() {
        String text = "A so-called cease-fire, and a cross-border raid.";
        String folded = "A socalled \uE000ceasefire\uE001, and a \uE000crossborder\uE001 raid.";
        assertThat(cut(text, MarkedText.hits(text, folded))).containsExactly("cease-fire", "cross-border");
    }

    @Test
    void findsHitsAtBothEndsOfTheText() {
        String text = "cease-fire or not cease\u2011fire";
        String folded = "\uE000ceasefire\uE001 or not \uE000ceasefire\uE001";
        assertThat(MarkedText.hits(text, folded)).containsExactly(new Span(0, 10), new Span(18, 28));
    }

    @Test
    void findsHitsBehindCharactersOutsideTheBasicPlane() {
        String text = "😀😀 talks in so-so Doha";
        String folded = "😀😀 talks in soso \uE000Doha\uE001";
        assertThat(cut(text, MarkedText.hits(text, folded))).containsExactly("Doha");
    }

    @Test
    void survivesACopyThatSaysSomethingElse() {
        assertThat(MarkedText.hits("short", "\uE000a much longer text\uE001 than that\uE000"))
                .hasSizeLessThan(2);
        assertThat(MarkedText.hits("", "\uE000x\uE001")).allMatch(span -> span.end() <= 0);
    }

    @Test
    void unitesOverlappingAndTouchingHits() {
        assertThat(MarkedText.union(List.of(new Span(0, 5), new Span(20, 30)), List.of(new Span(3, 8), new Span(8, 9))))
                .containsExactly(new Span(0, 9), new Span(20, 30));
    }

    private static List<String> cut(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
