package org.watchline.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.charset.DecodedText;

/** The header of a message; of a field that stands there twice, the first holds. */
final class MailHead {

    private final Map<String, String> fields = new HashMap<>();

    void add(Field field) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), bodyOf(field));
    }

    /** The value of a field with its encoded words decoded (RFC 2047); null if there is none, or it is blank. */
    @Nullable
    String value(String name) {
        String raw = fields.get(name);
        if (raw == null) {
            return null;
        }
        String decoded =
                DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT).strip();
        return decoded.isEmpty() ? null : decoded;
    }

    /** The first address in angle brackets, without them. */
    @Nullable
    String bracketed(String name) {
        String value = value(name);
        int from = value == null ? -1 : value.indexOf('<');
        int end = value == null ? -1 : value.indexOf('>', from + 1);
        return value == null || from < 0 || end <= from + 1
                ? null
                : value.substring(from + 1, end).strip();
    }

    @Nullable
    String sender() {
        String from = fields.get("from");
        if (from == null) {
            return null;
        }
        MailboxList senders =
                LenientAddressParser.DEFAULT.parseAddressList(from).flatten();
        if (senders.isEmpty()) {
            return value("from");
        }
        Mailbox first = senders.get(0);
        String name = first.getName();
        return name == null || name.isBlank()
                ? first.getAddress()
                : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip();
    }

    /** The words before the list's id (RFC 2919), else the id; null for mail that no list sent. */
    @Nullable
    String list() {
        String value = value("list-id");
        String id = bracketed("list-id");
        if (value == null || id == null) {
            return value;
        }
        String words = value.substring(0, value.indexOf('<'))
                .strip()
                .replaceAll("^\"|\"$", "")
                .strip();
        return words.isEmpty() ? id : words;
    }

    @Nullable
    Instant sentAt() {
        String date = fields.get("date");
        if (date == null) {
            return null;
        }
        DateTimeField parsed = DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", date), DecodeMonitor.SILENT);
        return parsed.getDate() == null ? null : parsed.getDate().toInstant();
    }

    /**
     * Fields are ASCII; what is not was written by a program that did not know, mostly in UTF-8. A line break that is
     * left after the lines are joined is a fault, which the library would not take.
     */
    private static String bodyOf(Field field) {
        if (field.getRaw() == null) {
            return field.getBody();
        }
        byte[] raw = field.getRaw().toByteArray();
        String text = isAscii(raw)
                ? new String(raw, StandardCharsets.US_ASCII)
                : DecodedText.of(raw, null).text();
        return text.substring(text.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .replaceAll("[\\r\\n]+", " ")
                .strip();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }
}
