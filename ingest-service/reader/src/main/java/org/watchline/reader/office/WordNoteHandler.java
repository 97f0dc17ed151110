package org.watchline.reader.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchline.reader.parse.Prose;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of a DOCX that holds the notes. */
final class WordNoteHandler extends DefaultHandler {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Prose> notes = new LinkedHashMap<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Prose open = new Prose();
    private boolean text;

    /** By the notes' names. */
    Map<String, Prose> notes() {
        return notes;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        boolean note = name.equals("footnote") || name.equals("endnote");
        if (note) {
            open = new Prose();
            notes.put(String.valueOf(attributes.getValue(WORD, "id")), open);
        }
        text = name.equals("t");
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        text = false;
        if (name.equals("p")) {
            open.paragraph(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (text) {
            paragraph.append(letters, start, length);
        }
    }
}
