package org.watchline.nlp.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.nlp.document.Note;
import org.watchline.nlp.text.Typography;

class NotesTest {

    private static final String PROSE =
            "Officials in the district said that two battalions had moved to the border, and that shops would stay closed.";

    @Test
    void noteIsItsTextWithoutMarker() {
        assertThat(notes(PROSE + " [1] [2]\n\n[1] A first note.\n\n[2]. A second one."))
                .containsExactly("1 A first note. [[1]]", "2 A second one. [[2]]");
    }

    @Test
    void oneNoteMayBeReferredToSeveralTimesOrNever() {
        assertThat(notes("A truce. [1] " + PROSE + "[1]\n\n[1] A first note.\n\n[2] A second one."))
                .containsExactly("1 A first note. [[1], [1]]", "2 A second one. []");
    }

    @Test
    void oneBracketMayReferToSeveralNotes() {
        assertThat(notes(PROSE + "[1, 2]\n\n[1] A first note.\n[2] A second one."))
                .containsExactly("1 A first note. [[1, 2]]", "2 A second one. [[1, 2]]");
    }

    @Test
    void romanNumbersAndRaisedDigitsCount() {
        assertThat(notes(PROSE + "[i] Still.[ii]\n\n[i] A first note.\n\n[ii] A second one."))
                .containsExactly("1 A first note. [[i]]", "2 A second one. [[ii]]");
        assertThat(notes("It is 40 km² large.¹ " + PROSE + "²\n\n¹ A first note.\n² A second one."))
                .containsExactly("1 A first note. [¹]", "2 A second one. [²]");
    }

    @Test
    void markersWithoutAnyFormatComeInOrder() {
        assertThat(notes("It began in May.1 It grew by 3.5 percent.7 " + PROSE
                        + "2\n\nNotes\n1 A first note.\n2 A second one.\n7 A third."))
                .containsExactly("1 A first note. [1]", "2 A second one. [2]", "7 A third. []");
    }

    @Test
    void noteMayHaveAFurtherParagraph() {
        assertThat(notes(PROSE + "[1]\n\n[1] A first note.\n\nIt goes on.\n\n[2] A second one."))
                .containsExactly("1 A first note.\n\nIt goes on. [[1]]", "2 A second one. []");
    }

    @Test
    void numberedParagraphsThatNothingRefersToAreAList() {
        assertThat(notes(PROSE + "\n\n1. Open the road.\n\n2. Release the prisoners."))
                .isEmpty();
    }

    @Test
    void markerAtTheBeginningOfAParagraphOpensNoNote() {
        assertThat(notes(PROSE + " [1]\n\n" + PROSE + "\n\n[4] Later, " + PROSE))
                .isEmpty();
    }

    private static List<String> notes(String text) {
        return Structures.of(Typography.levelled(text)).notes().stream()
                .map(note -> describe(note, text))
                .toList();
    }

    private static String describe(Note note, String text) {
        List<String> references =
                note.references().stream().map(span -> span.in(text)).toList();
        return note.marker() + " " + note.span().in(text) + " " + references;
    }
}
