package org.watchline.reader.pdf;

/**
 * A line as it stands on a page; measures in points.
 *
 * @param page from 0
 * @param left of its first letter, from the page's left edge
 * @param right end of its last letter
 * @param baseline from the page's top
 * @param size of most of its letters
 * @param atEdge whether it stands in the top or bottom eighth of its page
 */
record Line(int page, String text, float left, float right, float baseline, float size, boolean atEdge) {

    /** Whether the writing differs so much that it cannot be the same paragraph. */
    boolean isOtherSizeThan(Line other) {
        return Math.abs(size - other.size) > 0.12f * Math.max(size, other.size);
    }

    boolean endsSentence() {
        String end = text.stripTrailing();
        return !end.isEmpty() && ".!?:;\"\u201d\u00bb\u06d4".indexOf(end.charAt(end.length() - 1)) >= 0;
    }
}
