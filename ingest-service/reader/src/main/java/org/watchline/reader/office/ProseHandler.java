package org.watchline.reader.office;

import java.util.List;
import java.util.Set;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.Prose;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes plain text of the XHTML in which Tika tells what a document holds. */
final class ProseHandler extends DefaultHandler {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "body", "ul", "ol", "table", "blockquote", "section");

    private static final Set<String> LINES = Set.of("li", "tr", "br");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNREAD = Set.of("head", "script", "style", "title");

    private final Prose prose = new Prose();
    private final StringBuilder piece = new StringBuilder();
    private final Pace pace;
    private boolean line;
    private int unread;

    ProseHandler(Pace pace) {
        this.pace = pace;
    }

    List<String> paragraphs() {
        end();
        return prose.paragraphs();
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (UNREAD.contains(name)) {
            unread++;
        } else if (PARAGRAPHS.contains(name)) {
            end();
        } else if (LINES.contains(name)) {
            end();
            line = true;
            if (name.equals("li")) {
                piece.append("- ");
            }
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (UNREAD.contains(name)) {
            unread--;
        } else if (PARAGRAPHS.contains(name)) {
            end();
        } else if (CELLS.contains(name)) {
            piece.append('\t');
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        pace.step();
        if (unread == 0) {
            piece.append(letters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        characters(letters, start, length);
    }

    private void end() {
        String written = piece.toString().strip();
        piece.setLength(0);
        if (written.isEmpty() || written.equals("-")) {
            return;
        }
        if (line) {
            prose.line(written);
        } else {
            prose.paragraph(written);
        }
        line = false;
    }
}
