package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.watchline.ingest.html.layout.NoteMarkers;

/** Finds footnotes that a page keeps apart from the text that refers to them. */
final class Notes {

    private Notes() {}

    /** Outermost elements of notes that stand outside the article's element, in the order of the page. */
    static List<Element> outside(Element body, Element root, Set<Element> noise) {
        List<Element> notes = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            boolean candidate = element.isBlock() && !noise.contains(element) && NoteMarkers.isNotes(element);
            if (candidate && !element.equals(body) && !isWithin(element, root, notes) && !holds(element, root)) {
                notes.add(element);
            }
        }
        return notes;
    }

    private static boolean isWithin(Element element, Element root, List<Element> found) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(root) || (!found.isEmpty() && at.equals(found.get(found.size() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Element element, Element root) {
        for (Element at = root; at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
