package org.watchline.gateway.corpus;

/**
 * An article's title and the beginning of its text, with hits marked by U+E000 and U+E001.
 *
 * @param title empty if it has none
 */
public record MarkedCopies(Copies title, Copies text) {

    /**
     * One text, and its hits as whoever found it sees them.
     *
     * @param text the original
     * @param plain the original with its hits marked
     * @param folded the text with hyphens inside words taken out, and the hits of that marked
     */
    public record Copies(String text, String plain, String folded) {}
}
