package org.watchline.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts notes at the foot of pages from the text. They are gathered behind it: there the tagging looks for notes, and
 * no sentence that goes over the page is torn.
 *
 * @param body all other lines
 * @param notes each after its number in brackets
 */
record NoteLines(List<Line> body, List<String> notes) {

    /** Notes are written smaller than this part of the text's size. */
    private static final float SMALLER = 0.94f;

    private static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final Pattern OPENING = Pattern.compile(
            "(?:\\[(?<bracketed>\\d{1,3})]|(?<raised>[" + RAISED_DIGITS + "]{1,3})|(?<bare>\\d{1,3})[.)]?(?= ))\\s*");

    static NoteLines of(List<Line> lines, float textSize, Hyphens hyphens) {
        List<Line> body = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int end = from;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(from).page()) {
                end++;
            }
            int foot = footOf(lines, from, end, textSize);
            body.addAll(lines.subList(from, foot));
            gather(lines.subList(foot, end), notes, hyphens);
            from = end;
        }
        return new NoteLines(body, notes);
    }

    /** Where the notes of a page begin: with a number, in small writing that goes on to the page's end. */
    private static int footOf(List<Line> lines, int from, int end, float textSize) {
        int foot = end;
        for (int i = end - 1; i >= from && lines.get(i).size() < SMALLER * textSize; i--) {
            if (OPENING.matcher(lines.get(i).text()).lookingAt()) {
                foot = i;
            }
        }
        return foot;
    }

    private static void gather(List<Line> lines, List<String> notes, Hyphens hyphens) {
        for (Line line : lines) {
            Matcher opening = OPENING.matcher(line.text());
            int last = notes.size() - 1;
            if (opening.lookingAt() && isNext(numberOf(opening), notes)) {
                notes.add("[" + numberOf(opening) + "] " + line.text().substring(opening.end()));
            } else if (last >= 0) {
                notes.set(last, hyphens.joined(notes.get(last), line.text()));
            }
        }
    }

    /** A year or a page at the beginning of a line is no note's number. */
    private static boolean isNext(int number, List<String> notes) {
        if (notes.isEmpty()) {
            return true;
        }
        String last = notes.get(notes.size() - 1);
        int before = Integer.parseInt(last.substring(1, last.indexOf(']')));
        return number == 1 || (number > before && number <= before + 3);
    }

    private static int numberOf(Matcher opening) {
        if (opening.group("raised") == null) {
            String digits = opening.group("bracketed");
            return Integer.parseInt(digits == null ? opening.group("bare") : digits);
        }
        int number = 0;
        for (char digit : opening.group("raised").toCharArray()) {
            number = 10 * number + RAISED_DIGITS.indexOf(digit);
        }
        return number;
    }
}
