package org.watchline.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchline.ingest.charset.DecodedText;
import org.watchline.ingest.mail.Mailbox;

/** What a file is: told by its first bytes, and where these may be anything, by its name. */
enum FileKind {
    /** PDF, or of a word processor. */
    DOCUMENT,
    PAGE,
    MAIL,
    MAILBOX,
    TEXT,
    /** Neither of these. */
    OTHER;

    private static final int HEAD = 2048;
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht", "shtml");
    private static final Set<String> MAILS = Set.of("eml", "mht", "mhtml");
    private static final Set<String> MAILBOXES = Set.of("mbox", "mbx");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "doc", "rtf", "odt", "epub");

    private static final Pattern PAGE_MARK = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1500}?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL_MARK = Pattern.compile(
            "(?:return-path|received|delivered-to|message-id|mime-version|from|date|subject|x-[\\w-]+): .*\\n"
                    + "(?:[\\w-]+: .*\\n|[ \\t].*\\n){2,}.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    static FileKind of(ArticleFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")
                || head.startsWith("\u00d0\u00cf\u0011\u00e0")
                || head.startsWith("{\\rtf")) {
            return DOCUMENT;
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return DOCUMENT;
        }
        FileKind named = named(file.extension());
        return named == OTHER ? ofText(file, head) : named;
    }

    private static FileKind named(String extension) {
        if (PAGES.contains(extension)) {
            return PAGE;
        }
        if (MAILS.contains(extension)) {
            return MAIL;
        }
        if (MAILBOXES.contains(extension)) {
            return MAILBOX;
        }
        return DOCUMENTS.contains(extension) ? DOCUMENT : OTHER;
    }

    private static FileKind ofText(ArticleFile file, String head) {
        if (Mailbox.isMailbox(file.bytes())) {
            return MAILBOX;
        }
        String unix = head.replace("\r\n", "\n");
        if (MAIL_MARK.matcher(unix).matches()) {
            return MAIL;
        }
        String readable = DecodedText.of(head.getBytes(StandardCharsets.ISO_8859_1), file.charset())
                .text();
        if (readable.indexOf('\0') >= 0) {
            return OTHER;
        }
        return PAGE_MARK.matcher(readable).matches() ? PAGE : TEXT;
    }
}
