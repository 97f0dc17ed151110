package org.watchline.ingest.feed.document;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Turns the values of feeds, of which nobody knows whether they are HTML, into text and back. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?[a-zA-Z0-9]{2,10};");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Control characters, which PostgreSQL does not take, and halves of pairs, which JSON does not. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** UTF-16 units; no title, name or label comes near it. */
    private static final int LONGEST_LINE = 10_000;

    private PlainText() {}

    /** A line of plain text, of what may be HTML; null if there is none. */
    static @Nullable String ofMarkup(@Nullable String value) {
        String start = cut(value);
        return start == null || !MARKUP.matcher(start).find()
                ? line(start)
                : line(Jsoup.parseBodyFragment(start).text());
    }

    /** A line without runs of white space and what nobody sees; null if nothing is left. */
    static @Nullable String line(@Nullable String value) {
        String start = cut(value);
        String spaced = start == null ? "" : WHITE_SPACE.matcher(start).replaceAll(" ");
        String line = UNFIT.matcher(spaced).replaceAll("").strip();
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= LONGEST_LINE ? value : value.substring(0, LONGEST_LINE);
    }

    /** The text with U+FFFD for surrogates that have no partner. */
    static String wellFormed(String text) {
        return HALF.matcher(text).replaceAll("\uFFFD");
    }

    /** Plain text as HTML, its lines kept. */
    static String asHtml(String text) {
        return LINE.matcher(Entities.escape(text)).replaceAll("<br>");
    }
}
