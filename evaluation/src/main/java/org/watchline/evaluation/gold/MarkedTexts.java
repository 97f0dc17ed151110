package org.watchline.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of marked documents, which blank lines separate; lines that begin with {@code #} are comments. */
public final class MarkedTexts {

    private MarkedTexts() {}

    /**
     * The documents of a file, in order.
     *
     * @throws IOException if it cannot be read, or its marks are not balanced
     */
    public static List<MarkedText> in(Path file) throws IOException {
        List<MarkedText> documents = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    flush(lines, documents);
                } else if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            flush(lines, documents);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return documents;
    }

    private static void flush(List<String> lines, List<MarkedText> documents) {
        if (!lines.isEmpty()) {
            documents.add(MarkedText.parse(String.join("\n", lines)));
            lines.clear();
        }
    }
}
