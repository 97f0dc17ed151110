package org.watchline.store.duplicate;

import java.util.regex.Pattern;

/**
 * An article's own words. What articles share though nobody copied from another is left out: what somebody was heard to
 * say, and the lines in which an outlet speaks of itself. Both are of limited length; what is longer is a passage.
 */
final class Prose {

    /** Somebody's words between quotation marks, about fifty of them at most. */
    private static final Pattern QUOTE = Pattern.compile("“[^”“\n]{1,300}”|\"[^\"\n]{1,300}\"|«[^»\n]{1,300}»");

    private static final Pattern OUTLETS_LINE = Pattern.compile(
            "(?im)^.{0,40}\\b(subscribe|newsletter|follow us|sign up|read more|also read|all rights reserved|copyright"
                    + "|our channels?|whatsapp channel|reporting by|editing by|with inputs? from|published in"
                    + "|first appeared (?:in|on)|download (?:the|our) app)\\b.{0,160}$");

    private Prose() {}

    /** The text without them; the whole text where more than half of it would go. */
    static String of(String text) {
        String own = QUOTE.matcher(OUTLETS_LINE.matcher(text).replaceAll(" ")).replaceAll(" ");
        return own.strip().length() * 2 >= text.strip().length() ? own : text;
    }
}
