package org.watchline.ingest.html.content;

/** How much text an element holds, with all that is inside it. Lengths are in UTF-16 units. */
final class Mass {

    static final Mass NOTHING = new Mass();

    private int text;
    private int linked;
    private int prose;
    private int paragraphs;

    void add(Mass other) {
        text += other.text;
        linked += other.linked;
        prose += other.prose;
        paragraphs += other.paragraphs;
    }

    void add(int length, int linkedLength, boolean isProse) {
        text += length;
        linked += linkedLength;
        if (isProse) {
            prose += length;
            paragraphs++;
        }
    }

    int text() {
        return text;
    }

    /** Of the text, what stands in blocks that read like sentences. */
    int prose() {
        return prose;
    }

    int paragraphs() {
        return paragraphs;
    }

    /** Share of the text that is links to other pages, from 0 to 1. */
    double linkShare() {
        return text == 0 ? 0 : (double) linked / text;
    }
}
