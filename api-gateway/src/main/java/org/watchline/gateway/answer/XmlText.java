package org.watchline.gateway.answer;

/** Text for XML 1.0, which has no place for most control characters, however they are escaped. */
public final class XmlText {

    private XmlText() {}

    /** The text without what XML cannot hold. */
    public static String writable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isCharacter).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Production 2 of XML 1.0, Char. */
    private static boolean isCharacter(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
