package org.watchline.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;

class AnnotatedTextTest {

    @Test
    void cutsMentionsByCodePoints() {
        assertThat(shown("😀 TTP met 😀 in Khost.", mention(2, 5), mention(15, 20)))
                .containsExactly("😀 [TTP] met 😀 in [Khost].");
    }

    @Test
    void endsParagraphsAtBlankLines() {
        assertThat(shown("One\nline.\n\n\nKhost and\n\nmore\n", mention(12, 17)))
                .containsExactly("One\nline.", "[Khost] and", "more\n");
    }

    @Test
    void endsParagraphsAtLineEndsWhenThereAreNoBlankLines() {
        assertThat(shown("One\nTwo")).containsExactly("One", "Two");
    }

    @Test
    void keepsTheFirstAndLongestOfOverlappingMentions() {
        assertThat(shown("Noor Wali Mehsud spoke.", mention(0, 9), mention(0, 16), mention(5, 16)))
                .containsExactly("[Noor Wali Mehsud] spoke.");
    }

    @Test
    void takesMentionsThatTouchEachOtherAndTheEnds() {
        assertThat(shown("ABC", mention(0, 1), mention(1, 3))).containsExactly("[A][BC]");
        assertThat(shown("")).isEmpty();
    }

    private static List<String> shown(String text, Mention... mentions) {
        return AnnotatedText.paragraphs(text, List.of(mentions)).stream()
                .map(paragraph -> paragraph.stream()
                        .map(piece -> piece.mention() == null ? piece.text() : "[" + piece.text() + "]")
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Mention mention(int start, int end) {
        return new Mention(start, end, "x", EntityType.ORG, null, Field.TEXT, 1, Finder.RULE, null, null, null);
    }
}
