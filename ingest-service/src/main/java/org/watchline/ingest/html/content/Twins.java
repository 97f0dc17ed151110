package org.watchline.ingest.html.content;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Widens what was found by its twins: a page builder, a live blog or a slot for advertising cuts an article into parts
 * of the same make, of which each looks like the whole.
 */
final class Twins {

    private static final int REACH = 5;
    private static final double MOST_LINKS = 0.35;

    /** Share of the prose found so far that the twins must bring, so that a stray teaser is none. */
    private static final double WORTHWHILE = 0.12;

    private final ClassWords words;
    private final Weighing weighing;

    Twins(ClassWords words, Weighing weighing) {
        this.words = words;
        this.weighing = weighing;
    }

    /** The element, or the ancestor below the limit that holds it together with its twins. */
    Element widen(Element found, Element limit) {
        Element widened = found;
        Element at = found;
        for (int up = 0; up < REACH && !at.equals(limit); up++) {
            Element parent = at.parent();
            if (parent == null) {
                return widened;
            }
            if (twinsProse(at, parent) >= WORTHWHILE * weighing.of(widened).prose()) {
                widened = parent;
            }
            at = parent;
        }
        return widened;
    }

    private int twinsProse(Element element, Element parent) {
        String make = make(element);
        if (make.isEmpty()) {
            return 0;
        }
        int prose = 0;
        for (Element sibling : parent.children()) {
            Mass mass = weighing.of(sibling);
            boolean twin = !sibling.equals(element) && mass.prose() > 0 && mass.linkShare() < MOST_LINKS;
            if (twin && make(sibling).equals(make)) {
                prose += mass.prose();
            }
        }
        return prose;
    }

    /** Tag and names, without the numbers that tell one from the next; empty where any two would be alike. */
    private String make(Element element) {
        List<String> names = words.of(element);
        if (names.isEmpty()) {
            return element.nameIs("section") ? "section" : "";
        }
        return element.normalName() + " " + String.join(" ", names).replaceAll("\\d+", "");
    }
}
