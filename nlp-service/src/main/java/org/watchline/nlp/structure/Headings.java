package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/** Labels headings: short lines without a stop that head something. Of longer runs of such lines the text is a list. */
final class Headings {

    /** In words. */
    private static final int LONGEST = 14;

    /** In words; titles of analyses have a second part after a colon. */
    private static final int LONGEST_TITLE = 30;

    /** In words; a longer line with a colon announces a quote or a list. */
    private static final int LONGEST_WITH_COLON = 4;

    /** A title, a line below it and a first heading. */
    private static final int MOST_IN_A_ROW = 3;

    private static final Pattern SMALL_WORD = Pattern.compile("\\b(?!(?:and|of|for|the|in|on|to)\\b)\\p{Ll}");

    private static final Pattern ENDED_SENTENCE =
            Pattern.compile("\\p{Ll}{3}[.!](?:\\[\\w{1,4}])?['\"]? [\\p{Lu}(\\[]");

    private static final String NO_LAST_MARKS = ".,;!\u2026\u2014\u2013-";

    private Headings() {}

    static void label(Layout layout) {
        int from = 0;
        while (from < layout.size()) {
            int end = from;
            while (end < layout.size() && layout.isFree(end) && isHeadingLike(layout.at(end), end == 0)) {
                end++;
            }
            labelRun(layout, from, end);
            from = Math.max(end, from + 1);
        }
    }

    /** Whether it could be a heading by what it looks like. */
    static boolean isHeadingLike(Paragraph paragraph) {
        return isHeadingLike(paragraph, false);
    }

    private static boolean isHeadingLike(Paragraph paragraph, boolean title) {
        String text = paragraph.text();
        if (!paragraph.isShort() || paragraph.words() > (title ? LONGEST_TITLE : LONGEST) || !opensHeading(text)) {
            return false;
        }
        if (text.endsWith(":")) {
            return paragraph.words() <= LONGEST_WITH_COLON
                    && !SMALL_WORD.matcher(text).find();
        }
        return NO_LAST_MARKS.indexOf(paragraph.lastMark()) < 0
                && !(ENDED_SENTENCE.matcher(text).find() && !title)
                && !isQuotation(text)
                && !ListItems.isBulleted(paragraph);
    }

    private static boolean opensHeading(String text) {
        int first = text.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "#\"'([".indexOf(first) >= 0;
        return opens && text.codePoints().anyMatch(Character::isLetter);
    }

    /** "We will not leave". */
    private static boolean isQuotation(String text) {
        return "\"'".indexOf(text.charAt(0)) >= 0 && "\"'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void labelRun(Layout layout, int from, int end) {
        boolean announced = from > 0 && layout.at(from - 1).text().endsWith(":") && end - from > 1;
        boolean tooMany = from > 0 && end - from > MOST_IN_A_ROW;
        for (int i = from; i < end; i++) {
            if (announced || tooMany) {
                layout.label(i, BlockKind.LIST);
            } else if (headsSomething(layout, end)) {
                layout.label(i, BlockKind.HEADING);
            }
        }
    }

    /** The last line of a text heads nothing, nor does what stands above notices only. */
    private static boolean headsSomething(Layout layout, int next) {
        return next < layout.size() && layout.kind(next) != BlockKind.BOILERPLATE;
    }
}
