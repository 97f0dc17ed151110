package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/** Labels the lines that say who wrote, where and when: above the article, and below it as agencies do. */
final class Bylines {

    private static final Pattern FACT = Pattern.compile(
            "(?:Publication|Volume|Issue|Author|Authors|Date|Published|Updated"
                    + "|Publisher|Journal|Document|Section|Source|Edition|Program|Programme|Dateline|Reference)(?: \\w+)?: .{1,200}");

    private static final Pattern STAFF = Pattern.compile(
            "(?:(?:from )?(?:our|a|the|special|staff|senior|bureau) (?:staff )?(?:correspondents?|reporters?|writers?|report|bureau"
                    + "|representative)|(?:web|news|monitoring|international|national) (?:desk|report|team)"
                    + "|agencies|news agencies|editorial|\\d{1,3} min(?:ute)?s? read)",
            Pattern.CASE_INSENSITIVE);

    /** "(Reporting by Sana Gul in Quetta; Editing by Omar Dad)". */
    private static final Pattern CREDITS =
            Pattern.compile("\\(?(?:(?:Additional )?[Rr]eporting|Writing|Editing|Edited|Translated|Compiled)"
                    + " (?:for [\\w ]{2,30} )?by \\p{Lu}.{2,250}");

    private static final Pattern ORIGIN = Pattern.compile(
            "\\(?this (?:article|report|story|piece|analysis|post) (?:was |is |has )?(?:been )?(?:originally |first |also )?"
                    + "(?:appeared|published|republished|adapted|produced) .{3,200}"
                    + "|(?:first |originally )?published (?:in|by) [^.]{2,60}\\d{4}\\.?",
            Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    static void label(Layout layout) {
        int firstProse = layout.firstProse();
        for (int i = 0; i < layout.size(); i++) {
            Paragraph paragraph = layout.at(i);
            if (paragraph.isShort() && (isAnywhere(paragraph) || (i < firstProse && isAbove(paragraph)))) {
                layout.label(i, BlockKind.BYLINE);
            }
        }
    }

    private static boolean isAnywhere(Paragraph paragraph) {
        String text = paragraph.text();
        return CREDITS.matcher(text).matches() || ORIGIN.matcher(text).matches() || Lines.isBy(paragraph);
    }

    /** In the middle of an article, a date alone is a heading of a chronicle. */
    private static boolean isAbove(Paragraph paragraph) {
        String text = paragraph.text();
        return Lines.isDate(paragraph)
                || FACT.matcher(text).matches()
                || STAFF.matcher(text).matches();
    }
}
