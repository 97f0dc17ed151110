package org.watchline.reader.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of what is said: a file is its length and its bytes; a reply is one byte for its kind and then its parts,
 * text as the length of its UTF-8 bytes, or -1 where there is none, and these.
 */
public final class Frames {

    /** Bytes; the longest text, in the longest encoding, with room. Neither side trusts the other with its memory. */
    private static final int LONGEST_TEXT = 8 * 1024 * 1024;

    private static final int MOST_AUTHORS = 1000;
    private static final int ABSENT = -1;

    private static final int READY = 'r';
    private static final int PROGRESS = 'p';
    private static final int FINISHED = 'f';
    private static final int REFUSED = 'x';

    private Frames() {}

    /** Sends a file. */
    public static void writeFile(DataOutputStream out, byte[] file) throws IOException {
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    /** Receives a file of at most so many bytes. */
    public static byte[] readFile(DataInputStream in, int most) throws IOException {
        return bytes(in, checked(in.readInt(), most));
    }

    /** Sends a reply. */
    public static void writeReply(DataOutputStream out, Reply reply) throws IOException {
        if (reply instanceof Reply.Finished finished) {
            out.writeByte(FINISHED);
            writeDocument(out, finished.document());
        } else if (reply instanceof Reply.Refused refused) {
            out.writeByte(REFUSED);
            writeText(out, refused.refusal().name());
            writeText(out, refused.detail());
        } else {
            out.writeByte(reply instanceof Reply.Ready ? READY : PROGRESS);
        }
        out.flush();
    }

    /**
     * Receives a reply.
     *
     * @throws IOException also when what comes is none
     */
    public static Reply readReply(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case READY -> new Reply.Ready();
            case PROGRESS -> new Reply.Progress();
            case FINISHED -> new Reply.Finished(readDocument(in));
            case REFUSED -> new Reply.Refused(refusal(readRequired(in)), readRequired(in));
            default -> throw new IOException("no such reply: " + kind);
        };
    }

    private static void writeDocument(DataOutputStream out, Document document) throws IOException {
        writeText(out, document.mediaType());
        writeText(out, document.title());
        out.writeInt(document.authors().size());
        for (String author : document.authors()) {
            writeText(out, author);
        }
        writeText(out, document.createdAt());
        writeText(out, document.text());
    }

    private static Document readDocument(DataInputStream in) throws IOException {
        String mediaType = readRequired(in);
        String title = readText(in);
        int count = checked(in.readInt(), MOST_AUTHORS);
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            authors.add(readRequired(in));
        }
        return new Document(mediaType, title, authors, readText(in), readRequired(in));
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : new String(bytes(in, checked(length, LONGEST_TEXT)), StandardCharsets.UTF_8);
    }

    private static String readRequired(DataInputStream in) throws IOException {
        String text = readText(in);
        if (text == null) {
            throw new IOException("a part of the reply is missing");
        }
        return text;
    }

    private static Refusal refusal(String name) throws IOException {
        try {
            return Refusal.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("no such refusal", e);
        }
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static int checked(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length of %d where at most %d is possible".formatted(length, most));
        }
        return length;
    }
}
