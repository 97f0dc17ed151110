package org.watchline.ingest.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.mail.Mail;

/** What a mail says about itself, in the terms of articles: a list is an outlet whose senders are authors. */
final class MailAbout {

    private MailAbout() {}

    static FileAbout of(Mail mail) {
        boolean fromList = mail.list() != null;
        List<String> authors = fromList && mail.sender() != null ? List.of(mail.sender()) : List.of();
        return new FileAbout(
                mail.id(),
                webAddress(mail.url()),
                mail.subject(),
                fromList ? mail.list() : mail.sender(),
                authors,
                mail.sentAt() == null ? null : mail.sentAt().toString(),
                null,
                List.of());
    }

    /** What a message says wrong about itself is no fault of who sends it here. */
    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
