package org.watchline.ingest.html.content;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells headings, and paragraphs that are written to look like one. */
final class Headings {

    private static final Set<String> TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "u");

    private Headings() {}

    static boolean isHeading(Element element) {
        return TAGS.contains(element.normalName());
    }

    static boolean isBold(Element element) {
        return element.nameIs("strong") || element.nameIs("b");
    }

    /** Whether words in bold have a line for themselves. */
    static boolean isLine(Element element) {
        return isBold(element) && isBorder(element.previousSibling()) && isBorder(element.nextSibling());
    }

    private static boolean isBorder(@Nullable Node beside) {
        return beside == null || beside.nameIs("br");
    }

    /** Whether all of an element's text is emphasised. */
    static boolean isEmphasised(Element element) {
        for (Node child : element.childNodes()) {
            boolean plain = child instanceof TextNode words && !words.isBlank();
            boolean other =
                    child instanceof Element part && !EMPHASIS.contains(part.normalName()) && !part.nameIs("br");
            if (plain || other) {
                return false;
            }
        }
        return EMPHASIS.contains(element.normalName()) || element.childNodeSize() > 0;
    }
}
