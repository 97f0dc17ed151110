package org.watchline.evaluation.quality;

import java.util.List;

/** Collects the mistakes in one article. */
final class Mistakes {

    /** Code points shown on either side. */
    private static final int WINDOW = 45;

    private final String article;
    private final int[] text;
    private final List<Mistake> collected;

    Mistakes(String article, String text, List<Mistake> collected) {
        this.article = article;
        this.text = text.codePoints().toArray();
        this.collected = collected;
    }

    /** @param start code point offset, like {@code end} */
    void add(String measure, String kind, String what, int start, int end) {
        collected.add(new Mistake(measure, kind, article, what, context(start, end)));
    }

    String cut(int start, int end) {
        int from = Math.max(0, start);
        int to = Math.min(text.length, end);
        return from >= to ? "" : new String(text, from, to - from);
    }

    private String context(int start, int end) {
        String marked = cut(start - WINDOW, start) + "⟦" + cut(start, end) + "⟧" + cut(end, end + WINDOW);
        return marked.replaceAll("\\s+", " ");
    }
}
