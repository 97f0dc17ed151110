package org.watchline.ingest.html.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of footnotes, in the text and before the notes. */
public final class NoteMarkers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NOTES = Pattern.compile(
            "(^|[^a-z])(foot-?notes?|end-?notes?|doc-endnotes|wp-block-footnotes|references)($|[^a-z])");
    private static final Pattern BACK = Pattern.compile("[↩↵⏎]\\uFE0E?");
    private static final Pattern REFERENCE = Pattern.compile("foot-?note|end-?note|_?ftn|fn-?\\d|cite|note-?ref");
    private static final Set<String> INLINE = Set.of("sup", "a", "span", "b", "strong", "i", "em", "font", "small");

    /** How far up a number's link or list may be. */
    private static final int NEAR = 4;

    NoteMarkers() {}

    /** The text of a node, or the number in brackets if it is one that leads to a note or back from it. */
    String bracketed(TextNode words) {
        String text = words.getWholeText();
        if (BACK.matcher(text.strip()).matches()) {
            return "";
        }
        return text.length() <= 5 && NUMBER.matcher(text.strip()).matches() && leadsToNote(words.parent())
                ? "[" + text.strip() + "]"
                : text;
    }

    /** Whether an element is marked as holding the notes. */
    public static boolean isNotes(Element element) {
        if (leadsBack(element)) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = (element.className() + " " + element.id() + " " + element.attr("role")).toLowerCase(Locale.ROOT);
        // The expression is slow, and asked for every element.
        return (names.contains("note") || names.contains("references"))
                && NOTES.matcher(names).find();
    }

    /** Whether an element is a numbered list whose first item ends with a link back to the text. */
    private static boolean leadsBack(Element element) {
        Element end = element.nameIs("ol") ? element.firstElementChild() : null;
        for (int down = 0; end != null && down < NEAR && !end.nameIs("a"); down++) {
            end = end.lastElementChild();
        }
        return end != null
                && end.attr("href").startsWith("#")
                && BACK.matcher(ShortText.of(end)).matches();
    }

    /** Whether a list is one of notes: marked so itself, or by what is right around it. */
    static boolean isNoteList(@Nullable Element list) {
        Element at = list;
        for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
            if (isNotes(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsToNote(@Nullable Element parent) {
        boolean raised = false;
        boolean linked = false;
        Element at = parent;
        for (int up = 0; at != null && up < NEAR && INLINE.contains(at.normalName()); up++, at = at.parent()) {
            raised |= at.nameIs("sup");
            boolean link = at.nameIs("a") && at.attr("href").contains("#");
            linked |= link;
            raised |=
                    link && REFERENCE.matcher(at.className() + at.attr("href")).find();
            if (opensBracket(at)) {
                return false;
            }
        }
        return raised && linked;
    }

    private static boolean opensBracket(Element element) {
        return element.previousSibling() instanceof TextNode before
                && before.getWholeText().stripTrailing().endsWith("[");
    }
}
