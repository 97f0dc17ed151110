package org.watchline.ingest.feed.document;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Turns the values of feeds, of which nobody knows whether they are HTML, into text and back. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?[a-zA-Z0-9]{2,10};");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE = Pattern.compile("\\R");

    private PlainText() {}

    /** A line of plain text, of what may be HTML; null if there is none. */
    static @Nullable String ofMarkup(@Nullable String value) {
        return value == null || !MARKUP.matcher(value).find()
                ? line(value)
                : line(Jsoup.parseBodyFragment(value).text());
    }

    /** A line without runs of white space; null if nothing is left. */
    static @Nullable String line(@Nullable String value) {
        String line =
                value == null ? "" : WHITE_SPACE.matcher(value).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Plain text as HTML, its lines kept. */
    static String asHtml(String text) {
        return LINE.matcher(Entities.escape(text)).replaceAll("<br>");
    }
}
