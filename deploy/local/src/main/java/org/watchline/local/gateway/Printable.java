package org.watchline.local.gateway;

/** Texts that others wrote, for a terminal: it must not obey them. */
public final class Printable {

    private Printable() {}

    /** One line, without control characters. */
    public static String of(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One line of at most so many characters. */
    static String of(String text, int width) {
        String line = of(text);
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }
}
