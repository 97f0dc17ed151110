package org.watchline.ingest.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses markup as a tree, however broken it is. What goes beyond bounds that no real article comes near is left out.
 */
public final class Markup {

    /** UTF-16 units. */
    private static final int LONGEST_PAGE = 10 * 1024 * 1024;

    /** The longest live blogs have 20,000 elements. */
    private static final Bounds PAGE = new Bounds(200_000, 50_000, 256);

    /** A sitemap may have 50,000 addresses of five elements each; nobody follows so many. */
    private static final Bounds FEED = new Bounds(300_000, 100_000, 100);

    private static final String DATA = "<![CDATA[";
    private static final String DATA_END = "]]>";

    private Markup() {}

    /**
     * How large a tree may become.
     *
     * @param tags with comments, each of which may leave something in memory
     * @param elements each costs some 300 bytes of memory; may be more than tags, as twelve formats that were never
     *     closed begin anew in each paragraph
     * @param depth deeper elements become siblings
     */
    private record Bounds(int tags, int elements, int depth) {}

    /** Parses a page of HTML that comes from an address; empty if that is not known. */
    public static Document html(String html, String url) {
        String page = html.substring(0, Math.min(html.length(), LONGEST_PAGE));
        return tree(page.substring(0, end(page, PAGE, false)), url, Parser.htmlParser(), PAGE);
    }

    /** Parses a document of XML. */
    public static Document xml(String xml) {
        return tree(xml.substring(0, end(xml, FEED, true)), "", Parser.xmlParser(), FEED);
    }

    private static Document tree(String markup, String url, Parser parser, Bounds bounds) {
        try (StreamParser tree = new StreamParser(parser.setMaxDepth(bounds.depth())).parse(markup, url)) {
            tree.stream().limit(bounds.elements()).forEach(element -> {});
            return tree.document();
        }
    }

    /** Where the tags are too many. In XML, what stands in a section of data is none. */
    private static int end(String markup, Bounds bounds, boolean sections) {
        int tags = 0;
        int at = markup.indexOf('<');
        while (at >= 0 && ++tags <= bounds.tags()) {
            int from = sections && markup.startsWith(DATA, at) ? markup.indexOf(DATA_END, at) : at + 1;
            at = from < 0 ? -1 : markup.indexOf('<', from);
        }
        return at < 0 ? markup.length() : at;
    }
}
