package org.watchline.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into paragraphs, which no sentence crosses.
 *
 * <p>A blank line always ends a paragraph. A single line end does too, since most texts have one line per paragraph,
 * heading or caption; except in prose that was wrapped to a fixed width, which shows by all lines but the last being of
 * middling length.
 */
public final class Paragraphs {

    /** The shortest line, in UTF-16 units, that wrapping to the usual 72 to 80 columns leaves. */
    private static final int SHORTEST_WRAPPED_LINE = 50;

    /** The widest column to which prose is wrapped. */
    private static final int LONGEST_WRAPPED_LINE = 100;

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
                flush(block, paragraphs);
            } else {
                block.add(line);
            }
            start = end + 1;
        }
        flush(block, paragraphs);
        return paragraphs;
    }

    private static void flush(List<Span> block, List<Span> paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(block.get(0).to(block.get(block.size() - 1)));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    private static boolean isWrapped(List<Span> lines) {
        return lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(
                                line -> line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE)
                && lines.get(lines.size() - 1).length() <= LONGEST_WRAPPED_LINE;
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
