package org.watchline.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Puts one line together; small raised digits become raised digits of Unicode, because they refer to notes. */
final class LineBuilder {

    private static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Of the line's letters. */
    private static final float RAISED_SIZE = 0.8f;

    /** Of the line's size, above its baseline. */
    private static final float RAISED_BY = 0.12f;

    /** Of the page's height. */
    private static final float EDGE = 0.125f;

    private final List<Word> words = new ArrayList<>();

    /** Positions is empty for a space. */
    private record Word(String text, List<TextPosition> positions) {}

    void word(String text, List<TextPosition> positions) {
        words.add(new Word(text, List.copyOf(positions)));
    }

    void space() {
        words.add(new Word(" ", List.of()));
    }

    /** Takes the page's number, from 0, and its height in points. */
    Optional<Line> build(int page, float height) {
        List<TextPosition> all =
                words.stream().flatMap(word -> word.positions().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        float size =
                median(all.stream().map(TextPosition::getFontSizeInPt).sorted().toList());
        float baseline =
                median(all.stream().map(TextPosition::getYDirAdj).sorted().toList());
        StringBuilder text = new StringBuilder();
        words.forEach(word -> append(text, word, size, baseline));
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextPosition letter : all) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        boolean atEdge = baseline < EDGE * height || baseline > (1 - EDGE) * height;
        String stripped = text.toString().strip();
        return stripped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(page, stripped, left, right, baseline, size, atEdge));
    }

    private static void append(StringBuilder text, Word word, float size, float baseline) {
        boolean raised = word.positions().stream().anyMatch(letter -> isRaisedDigit(letter, size, baseline));
        if (!raised) {
            text.append(word.text());
            return;
        }
        for (TextPosition letter : word.positions()) {
            text.append(
                    isRaisedDigit(letter, size, baseline)
                            ? raised(letter.getUnicode().charAt(0))
                            : letter.getUnicode());
        }
    }

    private static boolean isRaisedDigit(TextPosition letter, float size, float baseline) {
        String text = letter.getUnicode();
        return text.length() == 1
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && letter.getFontSizeInPt() < RAISED_SIZE * size
                && letter.getYDirAdj() < baseline - RAISED_BY * size;
    }

    private static char raised(char digit) {
        return RAISED_DIGITS.charAt(digit - '0');
    }

    private static float median(List<Float> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
