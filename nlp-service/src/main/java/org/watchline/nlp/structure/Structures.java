package org.watchline.nlp.structure;

import java.util.List;
import org.watchline.nlp.document.Note;
import org.watchline.nlp.document.Structure;
import org.watchline.nlp.text.Paragraphs;

/** Reads how a text is built. */
public final class Structures {

    private Structures() {}

    /** @param levelled text with levelled typography */
    public static Structure of(String levelled) {
        Layout layout = new Layout(Paragraphs.of(levelled).stream()
                .map(span -> Paragraph.of(levelled, span))
                .toList());
        List<Note> notes = Notes.label(layout, levelled);
        Teasers.label(layout);
        Notices.label(layout);
        Bylines.label(layout);
        Biographies.label(layout);
        Summaries.label(layout);
        Captions.label(layout);
        ListItems.label(layout);
        Headings.label(layout);
        return new Structure(layout.blocks(), notes);
    }
}
