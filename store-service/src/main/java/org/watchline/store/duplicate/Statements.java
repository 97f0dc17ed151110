package org.watchline.store.duplicate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What articles share though nobody copied from another: what somebody was heard to say, and the lines in which an
 * outlet speaks of itself. Both are of limited length; what is longer is a passage.
 */
final class Statements {

    /** Between quotation marks, about fifty words at most. */
    private static final Pattern QUOTE = Pattern.compile("“[^”“\n]{1,300}”|\"[^\"\n]{1,300}\"|«[^»\n]{1,300}»");

    private static final Pattern OUTLETS_LINE = Pattern.compile(
            "(?im)^.{0,40}\\b(subscribe|newsletter|follow us|sign up|read more|also read|all rights reserved|copyright"
                    + "|our channels?|whatsapp channel|reporting by|editing by|with inputs? from|published in"
                    + "|first appeared (?:in|on)|download (?:the|our) app)\\b.{0,160}$");

    private Statements() {}

    /** The text without an outlet's own lines, unless there is little else. */
    static String withoutOutletsLines(String text) {
        String rest = OUTLETS_LINE.matcher(text).replaceAll("");
        return rest.length() * 2 >= text.length() ? rest : text;
    }

    /** What is said in the text, quotation by quotation. */
    static List<String> of(String text) {
        return QUOTE.matcher(text).results().map(MatchResult::group).toList();
    }
}
