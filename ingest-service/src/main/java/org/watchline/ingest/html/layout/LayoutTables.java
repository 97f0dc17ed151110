package org.watchline.ingest.html.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells cells that only place paragraphs on the page, as sites did before style sheets, from cells of data. */
final class LayoutTables {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "center", "blockquote", "article");

    private final Map<Element, Boolean> known = new HashMap<>();

    /** Whether a cell holds whole blocks, so that its neighbours are no columns of the same row. */
    boolean isLayout(Element cell) {
        return known.computeIfAbsent(cell, LayoutTables::holdsBlocks);
    }

    private static boolean holdsBlocks(Element cell) {
        int breaks = 0;
        for (Node child : cell.childNodes()) {
            if (child instanceof Element element) {
                breaks += element.nameIs("br") ? 1 : 0;
                if (BLOCKS.contains(element.normalName()) || breaks > 2) {
                    return true;
                }
            }
        }
        return false;
    }
}
