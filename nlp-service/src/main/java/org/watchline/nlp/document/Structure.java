package org.watchline.nlp.document;

import java.util.List;

/** How a text is built: its blocks in order, covering all of it but white space, and its footnotes. */
public record Structure(List<Block> blocks, List<Note> notes) {

    public Structure {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
