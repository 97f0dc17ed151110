package org.watchline.nlp.structure;

import org.watchline.nlp.text.Span;

/**
 * One paragraph and what its outside tells.
 *
 * @param words how many
 */
record Paragraph(Span span, String text, int words) {

    /** Fewer words make a heading, a caption or an odd line more likely than prose. */
    private static final int SHORTEST_PROSE = 15;

    /** In UTF-16 units; nothing longer is a cue, a heading or a byline. */
    private static final int LONGEST_LINE = 300;

    /** In UTF-16 units, from bracket to bracket: [123], [viii]. */
    private static final int LONGEST_MARKER = 5;

    private static final String STOPS = ".!?\u2026";
    private static final String CLOSING_MARKS = "\"')]";

    static Paragraph of(String levelled, Span span) {
        String text = span.in(levelled);
        return new Paragraph(span, text, countWords(text));
    }

    /** Whether it is a line rather than running text. */
    boolean isShort() {
        return text.length() <= LONGEST_LINE;
    }

    /** Whether it is written in sentences. */
    boolean isProse() {
        return words >= SHORTEST_PROSE && endsSentence();
    }

    /** Whether its last mark ends a sentence. */
    boolean endsSentence() {
        return STOPS.indexOf(lastMark()) >= 0 || endsWithBracket();
    }

    /** The last character, closing quotes, closing brackets and the markers of notes aside. */
    char lastMark() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            int open = openOfMarker(last);
            last = open > 0 ? beforeSpace(open - 1) : last - 1;
        }
        return text.charAt(last);
    }

    /** Where the square bracket opens that closes at an index; -1 where it holds more than a marker. */
    private int openOfMarker(int close) {
        int open = text.charAt(close) == ']' ? close : -1;
        while (open > 0 && close - open < LONGEST_MARKER && text.charAt(open) != '[') {
            open--;
        }
        return open >= 0 && text.charAt(open) == '[' ? open : -1;
    }

    private int beforeSpace(int index) {
        return index > 0 && text.charAt(index) == ' ' ? index - 1 : index;
    }

    /** Whether it ends in a note's marker or a citation, which are often set after the last stop. */
    private boolean endsWithBracket() {
        char last = text.charAt(text.length() - 1);
        return words >= SHORTEST_PROSE && (last == ']' || last == ')');
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ' || text.charAt(i) == '\n';
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
