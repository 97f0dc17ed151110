package org.watchline.evaluation.press;

import java.util.ArrayList;
import java.util.List;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedText.MarkedName;

/** A sentence whose names can be exchanged. */
record Template(List<Piece> pieces) {

    /** A part of a sentence. */
    sealed interface Piece {}

    /** Words that are not a name. */
    record Prose(String words) implements Piece {}

    /** A name of that type. */
    record Name(String type, String usual) implements Piece {}

    /** The sentences of a marked text, one a line. */
    static List<Template> of(MarkedText marked) {
        List<Template> templates = new ArrayList<>();
        int start = 0;
        for (String line : marked.text().split("\n", -1)) {
            int from = start;
            int to = start + line.length();
            List<MarkedName> names = marked.names().stream()
                    .filter(name -> name.start() >= from && name.end() <= to)
                    .toList();
            templates.add(new Template(pieces(marked.text(), from, to, names)));
            start = to + 1;
        }
        return templates;
    }

    private static List<Piece> pieces(String text, int from, int to, List<MarkedName> names) {
        List<Piece> pieces = new ArrayList<>();
        int end = from;
        for (MarkedName name : names) {
            pieces.add(new Prose(text.substring(end, name.start())));
            pieces.add(new Name(name.type(), text.substring(name.start(), name.end())));
            end = name.end();
        }
        pieces.add(new Prose(text.substring(end, to)));
        return pieces;
    }
}
