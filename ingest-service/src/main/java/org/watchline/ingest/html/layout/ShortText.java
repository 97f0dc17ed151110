package org.watchline.ingest.html.layout;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of elements that hold a line at most, and gives up on others before they cost anything. */
public final class ShortText implements NodeFilter {

    /** UTF-16 units, white space counted. */
    private static final int LONGEST = 1500;

    private final StringBuilder text = new StringBuilder();

    private ShortText() {}

    /** The text in one line; empty if it is too long for one. */
    public static String of(Element element) {
        ShortText reader = new ShortText();
        element.filter(reader);
        return reader.text.length() > LONGEST
                ? ""
                : reader.text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            text.append(whole, 0, Math.min(whole.length(), LONGEST + 1));
        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append(' ');
        }
        return text.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
