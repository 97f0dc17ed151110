package org.watchline.local.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the end of a growing file, then what is added to it. */
public final class LogTail {

    private static final int CHUNK = 256 * 1024;
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at |\\.\\.\\. )");

    private final Path file;
    private long position;
    private String unfinished = "";

    private LogTail(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** Starts so that {@link #next} first returns the last lines, at most this many. */
    public static LogTail last(int lines, Path file) {
        long size = size(file);
        LogTail tail = new LogTail(file, Math.max(0, size - CHUNK));
        List<String> end = tail.next();
        tail.unfinished = String.join("\n", end.subList(Math.max(0, end.size() - lines), end.size()))
                + (end.isEmpty() ? "" : "\n")
                + tail.unfinished;
        return tail;
    }

    /** The last lines but for the frames of stack traces, which would leave no room for what happened. */
    static List<String> lastMessages(int lines, Path file) {
        List<String> messages = last(Integer.MAX_VALUE, file).next().stream()
                .filter(line -> !FRAME.matcher(line).lookingAt())
                .toList();
        return messages.subList(Math.max(0, messages.size() - lines), messages.size());
    }

    /** Starts at the end of the file. */
    public static LogTail fromNow(Path file) {
        return new LogTail(file, size(file));
    }

    /** The complete lines that were added since the last call; a file that was replaced is read from its beginning. */
    public List<String> next() {
        if (size(file) < position) {
            position = 0;
        }
        String text = unfinished + added();
        int end = text.lastIndexOf('\n') + 1;
        unfinished = text.substring(end);
        return text.substring(0, end).lines().toList();
    }

    private String added() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(position);
            byte[] bytes = new byte[(int) Math.min(CHUNK, Math.max(0, reader.length() - position))];
            reader.readFully(bytes);
            position += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
