package org.watchline.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together to paragraphs. */
final class Paragraphs {

    /** Of the usual distance between two lines. */
    private static final float WIDE_GAP = 1.4f;

    /** Of the size of the writing. */
    private static final float INDENT = 0.8f;

    /** Of the column's width; a line that ends so much earlier ends its paragraph if it ends a sentence. */
    private static final float SHORT = 0.12f;

    private static final Pattern ITEM =
            Pattern.compile("(?:[\u2022\u25aa\u25cf\u25e6\u2013*-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s.*", Pattern.DOTALL);

    private final Columns columns;
    private final Hyphens hyphens;
    private final float pitch;

    Paragraphs(List<Line> lines, Hyphens hyphens) {
        this.columns = new Columns(lines);
        this.hyphens = hyphens;
        this.pitch = pitch(lines);
    }

    List<String> of(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Line before = null;
        for (Line line : lines) {
            if (before != null && begins(line, before)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            append(open, line.text());
            before = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /** Joining looks at the end only, so that a long paragraph is not copied for each of its lines. */
    private void append(StringBuilder open, String text) {
        if (open.isEmpty()) {
            open.append(text);
            return;
        }
        int end = Math.max(0, open.length() - 80);
        String tail = open.substring(end);
        open.setLength(end);
        open.append(hyphens.joined(tail, text));
    }

    private boolean begins(Line line, Line before) {
        if (line.isOtherSizeThan(before) || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        return follows(line, before) ? beginsBelow(line, before) : beginsElsewhere(line, before);
    }

    private static boolean follows(Line line, Line before) {
        return line.page() == before.page()
                && line.baseline() >= before.baseline()
                && line.left() < before.right()
                && before.left() < line.right();
    }

    private boolean beginsBelow(Line line, Line before) {
        float gap = line.baseline() - before.baseline();
        float usual = pitch == 0 ? 1.3f * line.size() : pitch;
        if (gap > WIDE_GAP * Math.max(usual, 1.1f * line.size())) {
            return true;
        }
        boolean indented = line.left() - columns.leftOf(line) > INDENT * line.size();
        boolean further = line.left() - before.left() > INDENT * line.size();
        if (indented && further && !ITEM.matcher(before.text()).matches()) {
            return true;
        }
        return before.endsSentence() && isShort(before);
    }

    /** On the next page or in the next column: the same paragraph, unless a sentence has ended and a line is short. */
    private boolean beginsElsewhere(Line line, Line before) {
        if (startsLower(line.text())) {
            return false;
        }
        boolean indented = line.left() - columns.leftOf(line) > INDENT * line.size();
        return (before.endsSentence() && (isShort(before) || indented)) || isFarShort(before);
    }

    private boolean isShort(Line line) {
        return missing(line) > SHORT;
    }

    /** A heading, or the last line of a list, has no full stop. */
    private boolean isFarShort(Line line) {
        return missing(line) > 3 * SHORT;
    }

    private float missing(Line line) {
        float left = columns.leftOf(line);
        float width = columns.rightOf(line) - left;
        return width <= 0 ? 0 : (left + width - line.right()) / width;
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** The most usual distance between two lines of a page; 0 if there are no two. */
    private static float pitch(List<Line> lines) {
        List<Float> distances = new ArrayList<>();
        @Nullable Line before = null;
        for (Line line : lines) {
            if (before != null && follows(line, before) && line.baseline() > before.baseline()) {
                distances.add(line.baseline() - before.baseline());
            }
            before = line;
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }
}
