package org.watchline.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into paragraphs, which no sentence crosses.
 *
 * <p>A blank line always ends a paragraph. A single line end does too, since most texts have one line per paragraph,
 * heading or caption; except in prose that was wrapped to a fixed width, which shows by all lines but the last being of
 * middling length. Within it, a bullet or a note's number begins a paragraph.
 */
public final class Paragraphs {

    /** The shortest line, in UTF-16 units, that wrapping to the usual 72 to 80 columns leaves. */
    private static final int SHORTEST_WRAPPED_LINE = 50;

    /** The widest column to which prose is wrapped. */
    private static final int LONGEST_WRAPPED_LINE = 100;

    private static final Pattern ITEM = Pattern.compile(
            "\\[(?:\\d{1,3}|[ivxlc]{1,7})]|[\u2022\u25aa\u25cf\u25e6*\u2013-] |(?<plain>\\d{1,2}[.)] )");

    private Paragraphs() {}

    /** The paragraphs in order, without the space around them. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            Span line = trimmed(text, start, end);
            if (line == null) {
                flush(text, block, paragraphs);
            } else {
                block.add(line);
            }
            start = end + 1;
        }
        flush(text, block, paragraphs);
        return paragraphs;
    }

    private static void flush(String text, List<Span> lines, List<Span> paragraphs) {
        List<Span> joined = joinedItems(text, lines);
        paragraphs.addAll(joined == null ? lines : joined);
        lines.clear();
    }

    /** The lines joined to one paragraph, or one for each item; null where they were not wrapped. */
    private static @Nullable List<Span> joinedItems(String text, List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean last = i + 1 == lines.size() || beginsItem(text, line, lines.get(i + 1));
            if (line.length() > LONGEST_WRAPPED_LINE || (!last && line.length() < SHORTEST_WRAPPED_LINE)) {
                return null;
            }
            if (i == 0 || beginsItem(text, lines.get(i - 1), line)) {
                joined.add(line);
            } else {
                joined.add(joined.remove(joined.size() - 1).to(line));
            }
        }
        return joined;
    }

    /** Whether a line begins with a bullet or a number; one without brackets may as well go on with the line before. */
    private static boolean beginsItem(String text, Span before, Span line) {
        Matcher item = ITEM.matcher(text).region(line.start(), line.end());
        return item.lookingAt()
                && (item.group("plain") == null || ".:;!?)]\"'".indexOf(text.charAt(before.end() - 1)) >= 0);
    }

    private static @Nullable Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Typography.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Typography.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : new Span(from, to);
    }
}
