package org.watchline.nlp.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.Note;
import org.watchline.nlp.text.Span;

/** Labels the notes at the end and joins them with their markers in the text. */
final class Notes {

    private Notes() {}

    static List<Note> label(Layout layout, String levelled) {
        Openings openings = new Openings(layout);
        NoteSection section = NoteSection.of(openings, levelled);
        if (section.first() == section.end()) {
            return List.of();
        }
        Map<Integer, Span> texts = new TreeMap<>();
        int opened = 0;
        for (int i = section.first(); i < section.end(); i++) {
            layout.label(i, BlockKind.FOOTNOTE);
            Marker marker = section.markerAt(i, openings);
            opened = marker == null ? opened : marker.number();
            addText(texts, opened, layout.at(i).span(), marker == null ? 0 : marker.length());
        }
        int bodyEnd = layout.at(section.first()).span().start();
        return notes(texts, References.before(bodyEnd, levelled, texts.keySet()));
    }

    /** A number that occurs twice is one note: which of the two a marker means cannot be told. */
    private static void addText(Map<Integer, Span> texts, int number, Span paragraph, int markerLength) {
        if (number > 0 && markerLength < paragraph.length()) {
            texts.merge(number, new Span(paragraph.start() + markerLength, paragraph.end()), Span::to);
        }
    }

    private static List<Note> notes(Map<Integer, Span> texts, Map<Integer, List<Span>> references) {
        List<Note> notes = new ArrayList<>();
        texts.forEach((number, text) -> notes.add(new Note(number, text, references.getOrDefault(number, List.of()))));
        notes.sort(Comparator.comparingInt(note -> note.span().start()));
        return notes;
    }
}
