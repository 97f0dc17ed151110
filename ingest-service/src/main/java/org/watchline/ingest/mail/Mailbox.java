package org.watchline.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A mailbox in the form of mbox (RFC 4155): messages one after the other, each after a line that begins with
 * {@code "From "}. Gives the messages one at a time, so that no more than one is copied.
 */
public final class Mailbox implements Iterator<byte[]> {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final byte[] box;
    private int start;

    /** Takes the whole file. */
    public Mailbox(byte[] box) {
        this.box = box;
        this.start = messageAfter(0);
    }

    /** Whether a file looks like a mailbox. */
    public static boolean isMailbox(byte[] file) {
        return isAt(file, 0, FROM);
    }

    @Override
    public boolean hasNext() {
        return start < box.length;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int from = lineAfter(start);
        int end = messageAfter(from);
        start = end;
        return unquoted(from, end);
    }

    /** The beginning of the next line that begins a message; the end if there is none. */
    private int messageAfter(int from) {
        int line = from;
        boolean afterBlank = from == 0;
        while (line < box.length && !(afterBlank && isAt(box, line, FROM))) {
            int next = lineAfter(line);
            afterBlank = next - line <= 2 && (box[line] == '\n' || box[line] == '\r');
            line = next;
        }
        return line;
    }

    private int lineAfter(int from) {
        int at = from;
        while (at < box.length && box[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, box.length);
    }

    /** A line of the text that begins with the same word has a {@code >} before it. */
    private byte[] unquoted(int from, int end) {
        byte[] message = new byte[end - from];
        int length = 0;
        int line = from;
        while (line < end) {
            int next = lineAfter(line);
            int text = line;
            while (text < next && box[text] == '>') {
                text++;
            }
            int begin = text > line && isAt(box, text, FROM) ? line + 1 : line;
            System.arraycopy(box, begin, message, length, next - begin);
            length += next - begin;
            line = next;
        }
        return Arrays.copyOf(message, length);
    }

    private static boolean isAt(byte[] file, int at, byte[] mark) {
        return file.length - at >= mark.length && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length);
    }
}
