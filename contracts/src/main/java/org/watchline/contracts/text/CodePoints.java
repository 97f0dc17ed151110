package org.watchline.contracts.text;

/**
 * Converts between Java's UTF-16 indexes and code point offsets of one text, in constant time per position after one
 * pass over the text.
 */
public final class CodePoints {

    private final int[] offsetByIndex;

    private CodePoints(int[] offsetByIndex) {
        this.offsetByIndex = offsetByIndex;
    }

    /** Prepares the conversion for a text; takes four bytes per UTF-16 unit while it is held. */
    public static CodePoints of(String text) {
        int[] offsets = new int[text.length() + 1];
        int offset = 0;
        for (int index = 0; index < text.length(); index++) {
            offsets[index] = offset;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(index))
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            offset += pairGoesOn ? 0 : 1;
        }
        offsets[text.length()] = offset;
        return new CodePoints(offsets);
    }

    /**
     * The code point offset of a UTF-16 index between 0 and the text's length. An index in the middle of a surrogate
     * pair counts as the pair's start.
     */
    public int offsetAt(int utf16Index) {
        return offsetByIndex[utf16Index];
    }

    /** The number of code points of the text. */
    public int count() {
        return offsetByIndex[offsetByIndex.length - 1];
    }

    /** Cuts the code point range out of a text. */
    public static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
