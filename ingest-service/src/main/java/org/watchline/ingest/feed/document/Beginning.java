package org.watchline.ingest.feed.document;

/** Cuts what strangers may have made as long as they like. */
public final class Beginning {

    private Beginning() {}

    /**
     * The text, or its beginning if it is longer.
     *
     * @param longest code points
     */
    public static String of(String text, int longest) {
        boolean isLong = text.length() > longest && text.codePointCount(0, text.length()) > longest;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, longest)) : text;
    }
}
