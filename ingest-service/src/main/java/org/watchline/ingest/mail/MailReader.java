package org.watchline.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.charset.DecodedText;

/**
 * Reads one message (RFC 5322, MIME). Of several forms of the same content the HTML is taken, which has the paragraphs;
 * the first body is the message's, and what stands beside it is attached.
 */
public final class MailReader {

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1000)
            .build();

    /** Every level of nesting is looked through for each byte within. */
    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 500;

    private final MimeTokenStream stream =
            new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
    private final MailHead head = new MailHead();
    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;
    private int depth;
    private int parts;

    private MailReader() {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /**
     * Reads a message.
     *
     * @throws MailException if it cannot be read
     */
    public static Mail read(byte[] message) {
        MailReader reader = new MailReader();
        try {
            reader.stream.parse(new ByteArrayInputStream(message));
            for (EntityState state = reader.stream.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = reader.stream.next()) {
                reader.take(state);
            }
            return reader.mail();
        } catch (IOException | MimeException e) {
            throw new MailException("is no message that can be read", e);
        }
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_MULTIPART -> descend();
            case T_END_MULTIPART -> depth--;
            case T_FIELD -> {
                if (depth == 0) {
                    head.add(stream.getField());
                }
            }
            case T_BODY -> takeBody((MaximalBodyDescriptor) stream.getBodyDescriptor());
            default -> {
                // Preambles and epilogues are for programs that do not know MIME.
            }
        }
    }

    private void descend() {
        depth++;
        if (depth > DEEPEST) {
            throw new MailException("is nested too deeply", null);
        }
    }

    private void takeBody(MaximalBodyDescriptor about) throws IOException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new MailException("has too many parts", null);
        }
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        String name = about.getContentDispositionFilename();
        boolean attached = "attachment".equalsIgnoreCase(about.getContentDispositionType()) || name != null;
        if (!attached && type.equals("text/html") && html == null) {
            html = DecodedText.ofPage(body(), charsetOf(about)).text();
        } else if (!attached && type.startsWith("text/plain") && plain == null) {
            plain = PlainBody.text(DecodedText.of(body(), charsetOf(about)).text(), about.getContentTypeParameters());
        } else if (attached && !type.startsWith("image/")) {
            attachments.add(new Mail.Attachment(name == null ? "attachment " + parts : name, body()));
        }
    }

    private byte[] body() throws IOException {
        return stream.getDecodedInputStream().readAllBytes();
    }

    /** Null where the message says nothing; the library would say US-ASCII. */
    private static @Nullable String charsetOf(BodyDescriptor about) {
        return about instanceof MaximalBodyDescriptor full
                ? full.getContentTypeParameters().get("charset")
                : about.getCharset();
    }

    private Mail mail() {
        String saved = head.value("snapshot-content-location");
        String url = saved == null ? head.bracketed("archived-at") : saved;
        if (saved != null) {
            // The browser that saved the page is no author, and the day it did so no date of the article.
            return new Mail(null, null, null, null, null, url, html == null ? plain : null, html, List.of());
        }
        return new Mail(
                head.bracketed("message-id"),
                head.value("subject"),
                head.sender(),
                head.list(),
                head.sentAt(),
                url,
                html == null ? plain : null,
                html,
                attachments);
    }
}
