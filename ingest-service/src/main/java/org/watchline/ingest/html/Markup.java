package org.watchline.ingest.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages, within bounds that no real article comes near. */
final class Markup {

    /** UTF-16 units. */
    private static final int LONGEST = 10 * 1024 * 1024;

    /** Each costs some 200 bytes of memory; the longest live blogs have 40,000. */
    private static final int MOST_TAGS = 200_000;

    private static final int DEEPEST = 256;

    private Markup() {}

    /** A page as a tree, however broken it is; what goes beyond the bounds is left out. */
    static Document parse(String html, String url) {
        return Jsoup.parse(
                html.substring(0, end(html)), url, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static int end(String html) {
        int longest = Math.min(html.length(), LONGEST);
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at < longest; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return at;
            }
        }
        return longest;
    }
}
