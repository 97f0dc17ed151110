package org.watchline.gateway.console.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;

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

    @Test
    void givesEverySentenceAnAnchorWhereItBegins() {
        // Given
        List<Sentence> sentences = List.of(new Sentence(0, 0, 6), new Sentence(1, 7, 18), new Sentence(2, 19, 23));

        // When
        List<List<Passage>> paragraphs =
                AnnotatedText.paragraphs("😀 One. Khost\n\nand. End.", sentences, List.of(mention(7, 12)));

        // Then
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0)).extracting(Passage::anchor).containsExactly("s0", null, "s1");
        assertThat(paragraphs.get(0).get(2).pieces()).extracting(Piece::text).containsExactly("Khost");
        assertThat(paragraphs.get(1)).extracting(Passage::anchor).containsExactly(null, null, "s2");
        assertThat(paragraphs.get(1).get(2).pieces()).extracting(Piece::text).containsExactly("End.");
    }

    @Test
    void aSentenceThatBeginsWithinAMentionBeginsAfterIt() {
        // Given
        List<Sentence> sentences = List.of(new Sentence(0, 0, 4), new Sentence(1, 5, 15));

        // When
        List<List<Passage>> paragraphs = AnnotatedText.paragraphs("Gen. Ali spoke.", sentences, List.of(mention(0, 8)));

        // Then
        assertThat(paragraphs.get(0)).extracting(Passage::anchor).containsExactly("s0", "s1");
        assertThat(paragraphs.get(0).get(1).pieces()).extracting(Piece::text).containsExactly(" spoke.");
    }

    private static List<String> shown(String text, Mention... mentions) {
        return AnnotatedText.paragraphs(text, List.of(), List.of(mentions)).stream()
                .map(paragraph -> paragraph.stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .map(piece -> piece.mention() == null ? piece.text() : "[" + piece.text() + "]")
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Mention mention(int start, int end) {
        return new Mention(start, end, "x", EntityType.ORG, null, Field.TEXT, 1, Finder.RULE, null, null, null, null);
    }
}
