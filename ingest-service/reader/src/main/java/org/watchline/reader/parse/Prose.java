package org.watchline.reader.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.watchline.reader.protocol.Refusal;

/** A text that is written paragraph by paragraph, and may not become longer than an article's. */
public final class Prose {

    /** UTF-8 bytes: the longest text of an article. */
    private static final int LONGEST = 1024 * 1024;

    private static final String GAP = "\n\n";

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder last = new StringBuilder();
    private long bytes;

    /**
     * Adds a paragraph, unless it is blank.
     *
     * @throws RefusedException if the text becomes too long
     */
    public void paragraph(String paragraph) {
        String text = paragraph.strip();
        if (count(text)) {
            finish();
            last.append(text);
        }
    }

    /** Adds a line to the last paragraph, unless it is blank. */
    public void line(String line) {
        String text = line.stripTrailing();
        if (count(text)) {
            last.append(last.isEmpty() ? "" : "\n").append(text);
        }
    }

    /** All paragraphs; a list or a table is one, with several lines. */
    public List<String> paragraphs() {
        finish();
        return List.copyOf(finished);
    }

    /** The text of these paragraphs: an empty line parts one from the next. */
    public static String text(List<String> paragraphs) {
        return String.join(GAP, paragraphs);
    }

    private void finish() {
        if (!last.isEmpty()) {
            finished.add(last.toString());
            last.setLength(0);
        }
    }

    private boolean count(String more) {
        if (more.isBlank()) {
            return false;
        }
        bytes += GAP.length() + more.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST) {
            throw new RefusedException(Refusal.TOO_LONG, "holds more than %d bytes of text".formatted(LONGEST));
        }
        return true;
    }
}
