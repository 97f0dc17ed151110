package org.watchline.ingest.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param id the Message-ID without brackets
 * @param sender the name of who wrote it, else the address
 * @param list the name of the mailing list that sent it, else null
 * @param url where the message, or the page that was saved in this form, is on the web
 * @param text null if there is none, or if there is HTML
 * @param html null if there is none
 */
public record Mail(
        @Nullable String id,
        @Nullable String subject,
        @Nullable String sender,
        @Nullable String list,
        @Nullable Instant sentAt,
        @Nullable String url,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** A file that came with a message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Attachment(String name, byte[] bytes) {}
}
