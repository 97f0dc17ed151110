package org.watchline.nlp.structure;

import java.util.regex.Pattern;
import org.watchline.contracts.annotation.BlockKind;

/** Labels single lines that are the site's and not the article's: links, invitations, rights, disclaimers. */
final class Notices {

    private static final Pattern LINK = Pattern.compile(
            "(?:(?:also )?read(?: more| also| next)?|(?:also )?watch|listen|see also|more|related(?: (?:article|story|news))?)"
                    + " ?[:|>] ?.{3,200}"
                    + "|(?:read|view|see|load|show) (?:more|all|next|the full (?:story|article|report))(?: [\\w' -]{2,40})?"
                    + "|also read|up next|back to top|click here .{0,80}|(?:next|previous) (?:article|story|post).{0,120}"
                    + "|type: .{3,40}|(?:tags?|filed under|categor(?:y|ies)|topics?|keywords?): .{2,250}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INVITATION = Pattern.compile(
            "(?:subscribe|sign up|register) (?:to|for|now|today|here).{0,250}|subscribe|sign up|donate(?: now)?"
                    + "|(?:share|tweet|email|print)(?: (?:this|on|via|with|it)\\b.{0,60})?"
                    + "|(?:follow|like|join|find) us (?:on|at)\\b.{0,120}|join (?:our|the) (?:newsletter|whatsapp|telegram"
                    + "|channel|conversation|mailing list)\\b.{0,120}|download (?:the |our |this )?(?:full )?(?:pdf|report|app)"
                    + "\\b.{0,80}|leave a (?:comment|reply).{0,40}|(?:\\d{1,4} )?comments?(?: \\(\\d{1,4}\\))?"
                    + "|support (?:our|independent|quality) (?:work|journalism).{0,120}|advertisements?|sponsored(?: content)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RIGHTS = Pattern.compile(
            "(?:copyright|\u00a9|\\(c\\)) .{3,250}|.{0,80}all rights reserved\\.?.{0,80}"
                    + "|(?:disclaimer: ?)?the (?:views?|opinions?|statements?)(?: and (?:views?|opinions?))? expressed .{10,280}",
            Pattern.CASE_INSENSITIVE);

    /** In words; an invitation may be a sentence, but no paragraph of an article is so short and begins like one. */
    private static final int LONGEST_INVITATION = 30;

    private Notices() {}

    static void label(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (isNotice(layout.at(i))) {
                layout.label(i, BlockKind.BOILERPLATE);
            }
        }
    }

    private static boolean isNotice(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.isShort()
                && (matches(LINK, text)
                        || (paragraph.words() <= LONGEST_INVITATION && matches(INVITATION, text))
                        || matches(RIGHTS, text));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
