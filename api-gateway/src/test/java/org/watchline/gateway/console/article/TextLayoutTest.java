package org.watchline.gateway.console.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Sentence;

class TextLayoutTest {

    @Test
    void cutsMarksByCodePoints() {
        assertThat(shown("😀 TTP met 😀 in Khost.", mention(2, 5), mention(15, 20)))
                .containsExactly("😀 [TTP] met 😀 in [Khost].");
    }

    @Test
    void showsTextOutsideBlocksAsParagraphs() {
        assertThat(shown("One\nline.\n\n\nKhost and\n\nmore", mention(12, 17)))
                .containsExactly("One\nline.", "[Khost] and", "more");
        assertThat(shown("One\nTwo")).containsExactly("One", "Two");
        assertThat(shown("")).isEmpty();
        assertThat(shown(" \n\n ")).isEmpty();
    }

    @Test
    void keepsTheBlocksThatWereFoundAndLosesNoTextBetweenThem() {
        // Given
        List<Block> found = List.of(new Block(BlockKind.LIST, 12, 16), new Block(BlockKind.HEADING, 0, 4));

        // When
        List<TextBlock> blocks = TextLayout.of("Head\nstray\n\nItem\nend", found, List.of(), List.of());

        // Then
        assertThat(blocks)
                .extracting(TextBlock::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.PARAGRAPH);
        assertThat(blocks).extracting(block -> block.words().strip()).containsExactly("Head", "stray", "Item", "end");
    }

    @Test
    void bearsBlocksAndSentencesBeyondTheText() {
        // Given
        List<Block> found = List.of(new Block(BlockKind.PARAGRAPH, 0, 90), new Block(BlockKind.LIST, 95, 99));

        // When
        List<TextBlock> blocks = TextLayout.of("Short.", found, List.of(new Sentence(0, 0, 6)), List.of());

        // Then
        assertThat(blocks).extracting(TextBlock::words).containsExactly("Short.");
    }

    @Test
    void keepsTheFirstAndLongestOfOverlappingMentionsAndPrefersCitations() {
        assertThat(shown("Noor Wali Mehsud spoke.", mention(0, 9), mention(0, 16), mention(5, 16)))
                .containsExactly("[Noor Wali Mehsud] spoke.");
        assertThat(Mark.chosen(
                        List.of(mention(4, 20)), List.of(mention(0, 5)), List.of(mention(4, 8), mention(20, 22))))
                .extracting(Mark::start)
                .containsExactly(4, 20);
        assertThat(shown("ABC", mention(0, 1), mention(1, 3))).containsExactly("[A][BC]");
    }

    @Test
    void givesEverySentenceAnAnchorWhereItBegins() {
        // Given
        List<Sentence> sentences = List.of(new Sentence(0, 0, 6), new Sentence(1, 7, 18), new Sentence(2, 19, 23));

        // When
        List<TextBlock> blocks =
                TextLayout.of("😀 One. Khost\n\nand. End.", List.of(), sentences, List.of(mention(7, 12)));

        // Then
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).passages()).extracting(Passage::anchor).containsExactly("s0", null, "s1");
        assertThat(blocks.get(0).anchor()).isEqualTo("s0");
        assertThat(blocks.get(1).passages()).extracting(Passage::anchor).containsExactly(null, null, "s2");
        assertThat(words(blocks.get(1).passages().get(2))).isEqualTo("End.");
    }

    @Test
    void aSentenceThatBeginsWithinAMarkBeginsAfterIt() {
        // Given
        List<Sentence> sentences = List.of(new Sentence(0, 0, 4), new Sentence(1, 5, 15));

        // When
        List<TextBlock> blocks = TextLayout.of("Gen. Ali spoke.", List.of(), sentences, List.of(mention(0, 8)));

        // Then
        assertThat(blocks.get(0).passages()).extracting(Passage::anchor).containsExactly("s0", "s1");
        assertThat(words(blocks.get(0).passages().get(1))).isEqualTo(" spoke.");
    }

    private static List<String> shown(String text, Mark... mentions) {
        return TextLayout.of(text, List.of(), List.of(), Mark.chosen(List.of(), List.of(), List.of(mentions))).stream()
                .map(block ->
                        block.passages().stream().map(TextLayoutTest::words).collect(Collectors.joining()))
                .toList();
    }

    private static String words(Passage passage) {
        return Stream.of(passage)
                .flatMap(sentence -> sentence.pieces().stream())
                .map(piece -> piece.isPlain() ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    private static Mark mention(int start, int end) {
        return new Mark(start, end, new Piece(Piece.Kind.MENTION, "", EntityType.ORG, "#", null, 1));
    }
}
