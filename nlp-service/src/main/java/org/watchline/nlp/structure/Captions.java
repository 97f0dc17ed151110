package org.watchline.nlp.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/** Labels the words under pictures. */
final class Captions {

    private static final Pattern OPENING = Pattern.compile(
            "(?:file )?(?:photo|image|picture|caption|photograph|photo credit|image credit|video|map|infographic|graphic|figure \\d+"
                    + "|table \\d+|chart)(?: (?:by|courtesy|credit))? ?[:.|\u2013\u2014-] ?\\S.*|(?:photo|image|picture)s? (?:by|courtesy) .*",
            Pattern.CASE_INSENSITIVE);

    /** The credit of a picture after the last sentence; a citation has its stop behind the bracket. */
    private static final Pattern CREDITED = Pattern.compile(
            ".*[.!?\"'] ?(?:\\((?<credit>[^()]{2,80})\\)|\\[[^\\[\\]]{0,40}"
                    + "(?:AP|AFP|Reuters|EPA|Getty|Photo|File)[^\\[\\]]{0,40}]|(?:Photo|Image|Picture|Credit)s?: ?[^.]{2,80})");

    private static final Pattern PICTURE_CREDIT = Pattern.compile(
            "(?i:photo|image|picture|file|courtesy|getty|flickr|wikimedia|handout|screen ?(?:grab|shot)|epa-efe|shutterstock|alamy"
                    + "|creative commons)|/(?:AP|AFP|Reuters)\\b|\\b(?:AP|AFP|Reuters)/");

    /** In words. */
    private static final int LONGEST = 80;

    /** In UTF-16 units; words without spaces are no caption, and would keep the patterns busy. */
    private static final int LONGEST_TEXT = 1_000;

    /** In UTF-16 units; repetitions of a caption differ in the credit at its end. */
    private static final int SHARED_OPENING = 40;

    private Captions() {}

    static void label(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Paragraph paragraph = layout.at(i);
            if (paragraph.words() <= LONGEST && isCaption(layout, i)) {
                layout.label(i, BlockKind.CAPTION);
            }
        }
    }

    private static boolean isCaption(Layout layout, int index) {
        String text = layout.at(index).text();
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        if (OPENING.matcher(text).matches()) {
            return true;
        }
        Matcher credited = CREDITED.matcher(text);
        if (!credited.matches()) {
            return false;
        }
        String credit = credited.group("credit");
        return credit == null || PICTURE_CREDIT.matcher(credit).find() || isRepeated(layout, index);
    }

    /** Sites repeat a caption for readers who cannot see the picture, with another credit perhaps. */
    private static boolean isRepeated(Layout layout, int index) {
        return isSame(layout, index, index - 1) || isSame(layout, index, index + 1);
    }

    private static boolean isSame(Layout layout, int index, int other) {
        return other >= 0
                && other < layout.size()
                && layout.at(index).text().length() > SHARED_OPENING
                && layout.at(index).text().regionMatches(0, layout.at(other).text(), 0, SHARED_OPENING);
    }
}
