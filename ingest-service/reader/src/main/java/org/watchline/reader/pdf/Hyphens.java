package org.watchline.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines. A hyphen at a line's end goes where it only parts a word, and stays where the word has one of its own:
 * the document itself mostly tells, by having the word elsewhere.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019]*(?:-[\\p{L}\\p{M}'\u2019]+)*");
    private static final Pattern LAST =
            Pattern.compile("(?<![\\p{L}-])(?<word>[\\p{L}\\p{M}'\u2019-]*\\p{L})[-\u00ad\u2010]$");
    private static final Pattern FIRST = Pattern.compile("^(?<word>\\p{Ll}[\\p{L}\\p{M}'\u2019]*)");

    /** Words that keep the hyphen after them. */
    private static final Set<String> PREFIXES = Set.of(
            "al", "ul", "ur", "el", "an", "as", "i", "e", "o", "and", "non", "anti", "self", "ex", "pro", "well",
            "cross", "half", "mid", "vice", "so", "long", "short", "high", "low", "semi", "quasi", "north", "south",
            "state");

    private final Set<String> known = new HashSet<>();

    /** Learns the words of a document. */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                boolean broken = word.end() == line.text().length() - 1;
                if (!broken) {
                    known.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The text with the next line after it. */
    String joined(String text, String next) {
        Matcher last = LAST.matcher(tail(text));
        if (!last.find()) {
            return text + " " + next;
        }
        String bare = text.substring(0, text.length() - 1);
        Matcher first = FIRST.matcher(next);
        if (!first.find()) {
            return bare + "-" + next;
        }
        return bare + (keeps(last.group("word"), first.group("word")) ? "-" : "") + next;
    }

    private boolean keeps(String before, String after) {
        String start = before.toLowerCase(Locale.ROOT);
        String end = after.toLowerCase(Locale.ROOT);
        if (known.contains(start + end)) {
            return false;
        }
        return known.contains(start + "-" + end)
                || PREFIXES.contains(start.substring(start.lastIndexOf('-') + 1))
                || start.contains("-");
    }

    /** Long enough for any word; a text may be long. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 60));
    }
}
