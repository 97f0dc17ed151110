package org.watchline.contracts.annotation;

/** A part of the text. */
public record Extent(int start, int end) {

    public Extent {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "extent must be ordered and not empty, was %d to %d".formatted(start, end));
        }
    }
}
