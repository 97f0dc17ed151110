package org.watchline.nlp.structure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.structure.Marker.Style;

/**
 * Where the notes stand: a run of paragraphs with ascending numbers towards the end, or what follows a heading such as
 * "Notes".
 *
 * @param style of the markers; null where the notes have none
 * @param first index of the first paragraph
 * @param end index after the last one; equal to the first where a text has no notes
 */
record NoteSection(@Nullable Style style, int first, int end) {

    private static final NoteSection NOTHING = new NoteSection(null, 0, 0);

    private static final Set<String> HEADINGS = Set.of(
            "notes",
            "end notes",
            "endnotes",
            "foot notes",
            "footnotes",
            "references",
            "notes and references",
            "sources",
            "citations",
            "bibliography",
            "works cited");

    /** Paragraphs that a note may have besides its first one. */
    private static final int MOST_CONTINUATIONS = 2;

    static NoteSection of(Openings openings, String levelled) {
        int headed = afterLastHeading(openings);
        Marker opening = headed < openings.size() ? openings.at(headed) : null;
        if (opening != null) {
            return chain(openings, opening.style(), headed);
        }
        for (Style style : Style.values()) {
            NoteSection section = chain(openings, style, 1);
            if (section.isPlausible(openings, levelled)) {
                return section;
            }
        }
        return unnumbered(openings, headed);
    }

    /** The marker that opens a note in a paragraph of the section; null where it continues the one before. */
    @Nullable
    Marker markerAt(int index, Openings openings) {
        Marker marker = openings.at(index);
        return marker != null && marker.style() == style ? marker : null;
    }

    private static int afterLastHeading(Openings openings) {
        for (int i = openings.size() - 1; i >= 0; i--) {
            if (isHeading(openings.paragraph(i))) {
                return i + 1;
            }
        }
        return openings.size();
    }

    private static boolean isHeading(Paragraph paragraph) {
        if (paragraph.words() > 4 || !paragraph.isShort()) {
            return false;
        }
        String text = paragraph.text().toLowerCase(Locale.ROOT);
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return HEADINGS.contains(text.substring(start, end));
    }

    /** Back from the last paragraph with such a marker, as long as numbers fall, to the first note. */
    private static NoteSection chain(Openings openings, Style style, int floor) {
        int last = openings.size() - 1;
        while (last >= floor && !openings.has(last, style)) {
            last--;
        }
        if (last < floor) {
            return NOTHING;
        }
        int first = last;
        for (int i = last - 1; i >= floor && first - i <= MOST_CONTINUATIONS + 1 && openings.number(first) > 1; i--) {
            boolean earlier = openings.has(i, style) && openings.number(i) <= openings.number(first);
            first = earlier ? i : first;
        }
        boolean markerAlone = openings.isMarkerAlone(last) && last + 1 < openings.size();
        return new NoteSection(style, first, last + (markerAlone ? 2 : 1));
    }

    /** Without a heading, notes begin with the first or are referred to; list items look the same. */
    private boolean isPlausible(Openings openings, String levelled) {
        if (first == end || style == null) {
            return false;
        }
        Set<Integer> numbers = new TreeSet<>();
        for (int i = first; i < end; i++) {
            if (openings.has(i, style)) {
                numbers.add(openings.number(i));
            }
        }
        int bodyEnd = openings.paragraph(first).span().start();
        int referredTo = References.before(bodyEnd, levelled, numbers).size();
        return style.isClear() ? openings.number(first) == 1 || referredTo > 0 : 2 * referredTo >= numbers.size();
    }

    private static NoteSection unnumbered(Openings openings, int first) {
        int end = first;
        while (end < openings.size() && References.isBibliographic(openings.paragraph(end))) {
            end++;
        }
        return new NoteSection(null, first, end);
    }
}
