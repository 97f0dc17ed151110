package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes with which a text begins that prove its charset: a byte order mark, or how markup begins in charsets without
 * ASCII.
 */
enum Opening {
    UTF_8_MARK(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf", true),
    /** Before UTF-16, whose mark it begins with. */
    UTF_32LE_MARK(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0", true),
    UTF_32BE_MARK(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff", true),
    UTF_16LE_MARK(StandardCharsets.UTF_16LE, "\u00ff\u00fe", true),
    UTF_16BE_MARK(StandardCharsets.UTF_16BE, "\u00fe\u00ff", true),
    UTF_32LE_TAG(Charset.forName("UTF-32LE"), "<\0\0\0", false),
    UTF_32BE_TAG(Charset.forName("UTF-32BE"), "\0\0\0<", false),
    UTF_16LE_TAG(StandardCharsets.UTF_16LE, "<\0", false),
    UTF_16BE_TAG(StandardCharsets.UTF_16BE, "\0<", false),
    /** The beginning of an XML declaration in all charsets of mainframes, which agree on these letters. */
    EBCDIC_TAG(Charset.forName("IBM037"), "Lo\u00a7\u0094", false);

    private final Charset charset;
    /** A character for each byte. */
    private final String bytes;

    private final boolean mark;

    Opening(Charset charset, String bytes, boolean mark) {
        this.charset = charset;
        this.bytes = bytes;
        this.mark = mark;
    }

    static Optional<Opening> of(byte[] text) {
        for (Opening candidate : values()) {
            if (candidate.opens(text)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Charset charsetOf(byte[] text) {
        return this == EBCDIC_TAG
                ? CharsetName.charsetOf(PageCharset.namedIn(text, charset)).orElse(charset)
                : charset;
    }

    /** Bytes that are no part of the text. */
    int length() {
        return mark ? bytes.length() : 0;
    }

    private boolean opens(byte[] text) {
        if (text.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((text[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
