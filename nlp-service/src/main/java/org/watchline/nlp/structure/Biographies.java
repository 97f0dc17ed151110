package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/**
 * Labels what is said of the author, below the article. An article may speak of scholars in the same words, so nothing
 * but other biographies, notes and notices may follow.
 */
final class Biographies {

    private static final String ROLE =
            "(?:fellow|research(?:er)?|analyst|professor|lecturer|journalist|author|expert|director|editor"
                    + "|correspondent|scholar|candidate|student|columnist|writer|specialist|consultant|reporter|academic|advis[eo]r"
                    + "|associate|teaches|historian|commentator)";

    private static final Pattern OF_NAMED = Pattern.compile("(?:(?:Dr|Prof|Mr|Ms|Mrs|Amb|Col|Gen|Maj|Brig)\\.? )?"
            + "(?:\\p{Lu}[\\p{L}'.-]{0,30} ){2,5}(?:\\([^()]{1,60}\\) )?(?:is|was|works as|serves as)"
            + " (?:an?|the|currently)? ?(?:[\\p{L}'\u2013-]{1,30},? ){0,8}?" + ROLE + "s?\\b");

    private static final Pattern OF_AUTHOR = Pattern.compile(
            "(?:about the authors?\\b|the (?:author|writer|contributor)s? (?:is|are|was|has|works?|can be|teaches|holds)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** In words. */
    private static final int LONGEST = 150;

    /** In UTF-16 units: where the role of the author stands. */
    private static final int OPENING = 300;

    private Biographies() {}

    static void label(Layout layout) {
        int prose = layout.firstProse();
        for (int i = layout.size() - 1; i > prose && goesOn(layout, i); i--) {
            if (isBiography(layout.at(i))) {
                layout.label(i, BlockKind.BYLINE);
            }
        }
    }

    private static boolean goesOn(Layout layout, int index) {
        return !layout.isProse(index) || isBiography(layout.at(index));
    }

    private static boolean isBiography(Paragraph paragraph) {
        if (paragraph.words() > LONGEST) {
            return false;
        }
        String text = paragraph.text();
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        return OF_NAMED.matcher(opening).lookingAt()
                || OF_AUTHOR.matcher(opening).matches();
    }
}
