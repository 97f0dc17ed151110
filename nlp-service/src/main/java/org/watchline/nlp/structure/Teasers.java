package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/**
 * Labels what announces other articles. A cue such as "Related Articles" may stand in the middle of a text as well, so
 * it takes evidence (dates, authors, kinds) to give up running text after it.
 */
final class Teasers {

    private static final Pattern CUE = Pattern.compile(
            "(?:(?:related|recommended|similar|more|most|popular|trending|featured|further|suggested|latest|recent|other)"
                    + " (?:publications?|articles?|stories|posts?|contents?|news|reading|coverage|topics?|videos?|links"
                    + "|reads)|most (?:read|popular|viewed|shared|recent)|(?:you )?(?:may|might) also"
                    + " (?:like|be interested in)|editors?'?s?'? picks?|recommended for you|what to read next)[:.]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIND = Pattern.compile(
            "Type: .{3,40}|\\d{1,3} min(?:ute)?s? read|(?i:read more|read the full (?:story|article|report))[.\u2026>\u00bb]*+");

    /** Teasers without dates and authors are believed from this number on. */
    private static final int REPEATED_TEASERS = 3;

    /** In words; a longer one is an article's. */
    private static final int LONGEST_BLURB = 90;

    /** In words; a shorter one may be a title in spite of its stop. */
    private static final int SHORTEST_SENTENCE = 6;

    private final Layout layout;
    private final int firstProse;
    /** Up to here it is known that teasers have no evidence; asking again after every cue would take too long. */
    private int exploredTo;

    private Teasers(Layout layout) {
        this.layout = layout;
        firstProse = layout.firstProse();
    }

    static void label(Layout layout) {
        Teasers teasers = new Teasers(layout);
        int i = 0;
        while (i < layout.size()) {
            if (isCue(layout.at(i))) {
                layout.label(i, BlockKind.BOILERPLATE);
                i = teasers.labelFrom(i + 1);
            } else if (i > teasers.firstProse && teasers.opensTwice(i)) {
                i = teasers.labelFrom(i);
            } else {
                i++;
            }
        }
    }

    private static boolean isCue(Paragraph paragraph) {
        return paragraph.words() <= 7
                && paragraph.isShort()
                && CUE.matcher(paragraph.text()).matches();
    }

    /** A title that is repeated at once, above its date or author. */
    private boolean opensTwice(int index) {
        if (index + 2 >= layout.size()
                || layout.at(index).words() < 3
                || layout.at(index).isProse()) {
            return false;
        }
        boolean repeated = layout.at(index).text().equals(layout.at(index + 1).text());
        return repeated && isEvidence(layout.at(index + 2));
    }

    /**
     * Labels the teasers from a paragraph on; where to go on. Above the article there may be menus, but its title too.
     */
    private int labelFrom(int from) {
        if (from <= firstProse) {
            return from;
        }
        int end = from < exploredTo ? from : endOfTeasers(from);
        boolean believed = hasEvidence(from, end) || (end == layout.size() && alternates(from, end));
        exploredTo = Math.max(exploredTo, end);
        int last = believed ? end : nextSentence(from);
        for (int i = from; i < last; i++) {
            layout.label(i, BlockKind.BOILERPLATE);
        }
        return last;
    }

    /** Where the article goes on, with two paragraphs of prose in a row, or its notes begin. */
    private int endOfTeasers(int from) {
        boolean dated = false;
        for (int i = from; i < layout.size(); i++) {
            if (!layout.isFree(i)) {
                return i;
            }
            boolean prose = layout.isProse(i);
            dated = isEvidence(layout.at(i)) || (dated && prose);
            boolean goesOn = prose && i + 1 < layout.size() && layout.isProse(i + 1);
            if (goesOn && !dated) {
                return i;
            }
        }
        return layout.size();
    }

    private boolean hasEvidence(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isEvidence(layout.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEvidence(Paragraph paragraph) {
        return Lines.isDate(paragraph)
                || Lines.isBy(paragraph)
                || (paragraph.isShort() && KIND.matcher(paragraph.text()).matches());
    }

    /** Title and blurb in turn, several times to the end. */
    private boolean alternates(int from, int end) {
        int blurbs = 0;
        for (int i = from; i < end; i++) {
            boolean prose = layout.isProse(i);
            if (prose && layout.at(i).words() > LONGEST_BLURB) {
                return false;
            }
            blurbs += prose && i > from && !layout.isProse(i - 1) ? 1 : 0;
        }
        return blurbs >= REPEATED_TEASERS;
    }

    /** Past the titles. */
    private int nextSentence(int from) {
        int index = from;
        while (index < layout.size() && layout.isFree(index) && !isSentence(layout.at(index))) {
            index++;
        }
        return index;
    }

    private static boolean isSentence(Paragraph paragraph) {
        return paragraph.words() >= SHORTEST_SENTENCE && paragraph.endsSentence();
    }
}
