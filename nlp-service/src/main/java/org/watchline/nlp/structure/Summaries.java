package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/** Labels executive summaries and key points: what stands between such a heading and the next one. */
final class Summaries {

    private static final String NAME =
            "(?:executive summary|summary|abstract|synopsis|key (?:takeaways?|points?|findings?"
                    + "|judge?ments|messages)|main (?:points|takeaways|findings)|takeaways?|highlights|at a glance|in brief|bottom line"
                    + "|the bottom line|bottom line up front)";

    private static final Pattern HEADING = Pattern.compile(NAME + " ?:?", Pattern.CASE_INSENSITIVE);

    private static final Pattern INLINE =
            Pattern.compile(NAME + "(?: ?:| [\u2013\u2014-]) ?\\S.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Summaries() {}

    static void label(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Paragraph paragraph = layout.at(i);
            if (layout.isFree(i) && isHeading(paragraph)) {
                labelFrom(layout, i);
                return;
            }
            if (layout.isFree(i) && INLINE.matcher(paragraph.text()).matches()) {
                layout.label(i, BlockKind.SUMMARY);
                return;
            }
        }
    }

    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.words() <= 5
                && paragraph.isShort()
                && HEADING.matcher(paragraph.text()).matches();
    }

    private static void labelFrom(Layout layout, int heading) {
        int end = heading + 1;
        while (end < layout.size() && layout.isFree(end) && !Headings.isHeadingLike(layout.at(end))) {
            end++;
        }
        // Without a heading behind it, all of the article would be its summary.
        int last = end < layout.size() ? end : endOfPoints(layout, heading + 1);
        layout.label(heading, BlockKind.HEADING);
        for (int i = heading + 1; i < last; i++) {
            layout.label(i, BlockKind.SUMMARY);
        }
    }

    /** Past the points of a list, or past one paragraph of prose. */
    private static int endOfPoints(Layout layout, int from) {
        int end = from;
        while (end < layout.size() && ListItems.isBulleted(layout.at(end))) {
            end++;
        }
        return end > from ? end : Math.min(from + 1, layout.size());
    }
}
