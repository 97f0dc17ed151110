package org.watchline.nlp.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words between two names say about them. */
final class TextBetween {

    /** In UTF-16 units; longer texts between two names are not read. */
    private static final int LONGEST = 60;

    private static final String TITLE =
            "(?:the|mullah|mulla|maulvi|mawlawi|maulana|mufti|qari|haji|hafiz|ustad|commander|sheikh|shaikh)";

    private static final Pattern ALIAS = Pattern.compile(
            "[\\s,;(\\[\"'-]*+(?:alias|aka|a\\.k\\.a\\.?|(?:also|better|popularly|commonly|widely|otherwise|formerly|previously) "
                    + "(?:known|referred to|called)(?: as)?|nom de guerre|known as|or simply|whose (?:real|full|original) name (?:is|was)"
                    + "|real name|his real name)[\\s:,\"'-]*+(?:"
                    + TITLE + "\\.? ){0,2}+[\"']?+");

    private static final Pattern BRACKET = Pattern.compile(
            "[\"']?+\\s?+[(\\[](?:or |hereafter |henceforth |known as |also known as |aka |the )?+[\"']?+");

    private TextBetween() {}

    /** "X, alias Y": both name one. */
    static boolean saysAlias(Sighting one, Sighting next) {
        return ALIAS.matcher(small(one, next)).matches();
    }

    /** "X (Y)": the second stands alone in brackets, or first among several. */
    static boolean isBracketed(Sighting one, Sighting next) {
        if (!BRACKET.matcher(small(one, next)).matches()) {
            return false;
        }
        String text = next.reading().levelled();
        int after = next.span().end();
        if (after < text.length() && (text.charAt(after) == '"' || text.charAt(after) == '\'')) {
            after++;
        }
        return after < text.length() && ")],;".indexOf(text.charAt(after)) >= 0;
    }

    /**
     * The text between two names, with levelled typography; a bar, which nothing that is looked for has, for what is
     * too long or no text at all.
     */
    static String of(Sighting one, Sighting next) {
        int from = one.span().end();
        int to = next.span().start();
        if (!one.isInFieldOf(next) || to <= from || to - from > LONGEST) {
            return "|";
        }
        return one.reading().levelled().substring(from, to);
    }

    private static String small(Sighting one, Sighting next) {
        return of(one, next).toLowerCase(Locale.ROOT);
    }
}
