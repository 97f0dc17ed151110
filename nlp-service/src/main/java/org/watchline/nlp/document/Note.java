package org.watchline.nlp.document;

import java.util.List;
import org.watchline.nlp.text.Span;

/**
 * A footnote.
 *
 * @param marker its number
 * @param span the note's text, without its marker
 * @param references markers in the text, brackets included
 */
public record Note(int marker, Span span, List<Span> references) {

    public Note {
        references = List.copyOf(references);
    }
}
