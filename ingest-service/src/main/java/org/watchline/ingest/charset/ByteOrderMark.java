package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark with which a text begins that tells its own charset. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    /** Before UTF-16, whose mark it begins with. */
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

    private final Charset charset;
    /** A character for each byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] text) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.opens(text)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Charset charset() {
        return charset;
    }

    /** In bytes. */
    int length() {
        return mark.length();
    }

    private boolean opens(byte[] text) {
        if (text.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((text[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
