package org.watchline.evaluation.duplicate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * An article of the test set.
 *
 * @param id of its file: {@code market-1} is the first account of an event, {@code market-1~wire} an edited copy of it
 */
record PressText(String id, String text) {

    private static final String BEGINNING = "=== ";

    /** The articles of a file, each after a line with its id; what stands before the first is a comment. */
    static List<PressText> read(Path file) throws IOException {
        String[] blocks = Files.readString(file, StandardCharsets.UTF_8).split("(?m)^" + BEGINNING);
        return Arrays.stream(blocks).skip(1).map(PressText::block).toList();
    }

    private static PressText block(String block) {
        int end = block.indexOf('\n');
        return new PressText(
                block.substring(0, end).strip(), block.substring(end).strip());
    }

    /** The account that it is, or that it copies. */
    String account() {
        return id.split("~", 2)[0];
    }

    /** What it tells of. */
    String event() {
        return id.substring(0, id.indexOf('-'));
    }

    boolean isCopy() {
        return id.contains("~");
    }

    List<String> paragraphs() {
        return Arrays.stream(text.split("\n\n")).map(String::strip).toList();
    }
}
