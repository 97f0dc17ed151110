package org.watchline.nlp.structure;

import java.util.regex.Pattern;

/** Lines that only say who wrote when: what heads an article and a teaser alike. */
final class Lines {

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    private static final String DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
            + "(?:" + MONTH + " " + DAY + ",? \\d{4}|" + DAY + " " + MONTH + ",? \\d{4}|" + MONTH + ",? \\d{4}"
            + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4})";

    private static final String TIME = "(?:[,|]? ?(?:at )?\\d{1,2}:\\d\\d ?(?:[aApP]\\.?[mM]\\.?)? ?[A-Z]{0,4})?";

    private static final Pattern DATE_LINE =
            Pattern.compile("(?:(?i:(?:first )?published|posted|updated|last (?:updated|modified)"
                    + "|date|issued|publication date)(?: on| at)?:? ?)?" + DATE + TIME);

    /** By and names, perhaps with what they are; no sentence, of which other words have small letters. */
    private static final Pattern BY = Pattern.compile("(?:By|BY|Written by|Author|Authors|Reported by)"
            + "(?::? \\p{Lu}|: )(?:[\\p{L}\\p{M}'.-]++[,;&|]?(?: {1,2}|$)){1,30}+");

    private static final Pattern SMALL_WORD = Pattern.compile(
            "\\b(?!(?:and|of|for|in|at|the|al|ul|el|de|von|van|by|with|bin"
                    + "|our|staff|correspondent|correspondents|reporter|reporters|writer|special|to)\\b)(?<![-'.])\\p{Ll}++");

    private Lines() {}

    /** Whether the line is a date, perhaps with a time and the word "Updated". */
    static boolean isDate(Paragraph paragraph) {
        return paragraph.words() <= 10
                && paragraph.isShort()
                && DATE_LINE.matcher(paragraph.text()).matches();
    }

    /** Whether the line names authors: "By Sana Gul and Omar Dad". */
    static boolean isBy(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.words() <= 25
                && paragraph.isShort()
                && BY.matcher(text).matches()
                && !SMALL_WORD.matcher(text.substring(text.indexOf(' '))).find();
    }
}
