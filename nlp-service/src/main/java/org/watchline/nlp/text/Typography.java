package org.watchline.nlp.text;

/**
 * Levels typography to what the models were trained on: straight quotation marks and plain spaces. Every character is
 * replaced by exactly one, so positions in the levelled text are positions in the original.
 */
public final class Typography {

    private Typography() {}

    /** The text with straight quotes, ASCII hyphens and plain spaces. */
    public static String levelled(String text) {
        StringBuilder levelled = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            levelled.append(level(text.charAt(i)));
        }
        return levelled.toString();
    }

    /** Whether the character separates words; other than in Java's own definition, non-breaking spaces do. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static char level(char character) {
        return switch (character) {
            case '`', '\u2018', '\u2019', '\u201b', '\u02bc', '\u02b9', '\uff07' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> character != '\n' && isSpace(character) ? ' ' : character;
        };
    }
}
