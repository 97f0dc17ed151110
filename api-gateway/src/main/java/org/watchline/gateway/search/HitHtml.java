package org.watchline.gateway.search;

import java.util.List;

/** Writes text as HTML: everything escaped, hits between {@code <mark>} tags, white space as single blanks. */
final class HitHtml {

    private HitHtml() {}

    /** Writes the part of a text between two indexes. */
    static String of(String text, List<Span> hits, int from, int to) {
        StringBuilder html = new StringBuilder(to - from + 64);
        int done = from;
        for (Span hit : hits) {
            if (hit.start() >= done && hit.end() <= to) {
                escape(text, done, hit.start(), html);
                html.append("<mark>");
                escape(text, hit.start(), hit.end(), html);
                html.append("</mark>");
                done = hit.end();
            }
        }
        escape(text, done, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> appendOrBlank(c, html);
            }
        }
    }

    private static void appendOrBlank(char c, StringBuilder html) {
        if (!Character.isWhitespace(c)) {
            html.append(c);
        } else if (html.length() > 0 && html.charAt(html.length() - 1) != ' ') {
            html.append(' ');
        }
    }
}
