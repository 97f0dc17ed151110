package org.watchline.local.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a mailbox, which may be of any size, between two messages into parts that one request takes. */
final class MailboxChunks {

    /** Bytes after which a part ends with the message; below the largest file by the size of a large message. */
    private static final int FULL = 8 * 1024 * 1024;

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final BufferedInputStream box;
    private final int full;
    private byte[] next;

    MailboxChunks(InputStream box) throws IOException {
        this(box, FULL);
    }

    MailboxChunks(InputStream box, int full) throws IOException {
        this.box = new BufferedInputStream(box);
        this.full = full;
        this.next = line();
    }

    /** Null after the last one. */
    byte @Nullable [] next() throws IOException {
        if (next.length == 0) {
            return null;
        }
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        boolean afterBlank = false;
        do {
            chunk.writeBytes(next);
            afterBlank = next[0] == '\n' || next[0] == '\r';
            next = line();
        } while (next.length > 0 && !(chunk.size() >= full && afterBlank && beginsMessage(next)));
        return chunk.toByteArray();
    }

    private static boolean beginsMessage(byte[] line) {
        return line.length >= FROM.length && Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
    }

    /** With its end; empty at the end of the file. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = box.read();
        while (octet >= 0) {
            line.write(octet);
            if (octet == '\n') {
                break;
            }
            octet = box.read();
        }
        return line.toByteArray();
    }
}
