package org.watchline.ingest.html.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands around elements. */
final class Around {

    private Around() {}

    /** The elements with all their ancestors, each visited once. */
    static Set<Element> all(Collection<Element> elements) {
        Set<Element> around = new HashSet<>();
        for (Element element : elements) {
            Element at = element;
            while (at != null && around.add(at)) {
                at = at.parent();
            }
        }
        return around;
    }
}
