package org.watchline.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/** Markers in the text that refer to notes. */
final class References {

    private static final Pattern MARKER =
            Pattern.compile("\\[(?:(?<numbers>\\d{1,3}(?:, ?\\d{1,3}){0,8})|(?<roman>[ivxlc]{1,7}))]"
                    + "|(?<superscript>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})");

    /** The raised number of a note, its formatting lost: "the valley.12 Then". */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[a-z)'\"][.,;]['\")]?)(?<number>\\d{1,3})(?= |$)", Pattern.MULTILINE);

    private static final Pattern YEAR_OR_ADDRESS = Pattern.compile("\\b(?:19|20)\\d\\d\\b|https?://|www\\.");

    private References() {}

    /**
     * Where the text before a position refers to notes, by their numbers.
     *
     * @param known numbers of the notes that there are
     */
    static Map<Integer, List<Span>> before(int position, String levelled, Set<Integer> known) {
        Map<Integer, List<Span>> references = new TreeMap<>();
        if (known.isEmpty()) {
            return references;
        }
        Matcher marker = MARKER.matcher(levelled).region(0, position);
        while (marker.find()) {
            Span span = new Span(marker.start(), marker.end());
            for (int number : numbers(marker, levelled)) {
                if (known.contains(number)) {
                    references.computeIfAbsent(number, n -> new ArrayList<>()).add(span);
                }
            }
        }
        return references.isEmpty() ? glued(position, levelled, known) : references;
    }

    /** Whether a paragraph without a number reads like an entry of a bibliography. */
    static boolean isBibliographic(Paragraph paragraph) {
        return paragraph.words() >= 3
                && YEAR_OR_ADDRESS.matcher(paragraph.text()).find();
    }

    /** Any number may follow a word; those of notes come in order. */
    private static Map<Integer, List<Span>> glued(int position, String levelled, Set<Integer> known) {
        Map<Integer, List<Span>> references = new TreeMap<>();
        Matcher marker = GLUED.matcher(levelled).region(0, position);
        int highest = 0;
        while (marker.find()) {
            int number = Integer.parseInt(marker.group("number"));
            if (known.contains(number) && number == highest + 1) {
                highest = number;
                references.put(number, List.of(new Span(marker.start(), marker.end())));
            }
        }
        return references;
    }

    private static List<Integer> numbers(Matcher marker, String levelled) {
        List<Integer> numbers = new ArrayList<>();
        if (marker.group("numbers") != null) {
            for (String number : marker.group("numbers").split(", ?", -1)) {
                numbers.add(Integer.parseInt(number));
            }
        } else if (marker.group("roman") != null) {
            numbers.add(Marker.roman(marker.group("roman")));
        } else if (!isUnit(levelled, marker.start())) {
            numbers.add(Marker.superscript(marker.group("superscript")));
        }
        return numbers;
    }

    /** Whether a raised digit belongs to a measure: km², 10³. */
    private static boolean isUnit(String text, int position) {
        if (position == 0 || Character.isDigit(text.charAt(position - 1))) {
            return true;
        }
        int start = position;
        while (start > 0 && position - start < 3 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return position - start > 0 && position - start < 3;
    }
}
