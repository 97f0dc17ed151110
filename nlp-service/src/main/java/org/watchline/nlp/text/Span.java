package org.watchline.nlp.text;

/** A half-open range of UTF-16 indexes into a text; never empty. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must be ordered and not empty, was %d to %d".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The part of the text that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** From this span's start to the other's end. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }

    /** The same range, counted from an earlier beginning. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
