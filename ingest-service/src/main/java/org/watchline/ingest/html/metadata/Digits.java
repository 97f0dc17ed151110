package org.watchline.ingest.html.metadata;

/** Writes the digits of Arabic, Urdu, Persian and Pashto pages as 0 to 9. */
final class Digits {

    private Digits() {}

    static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints().forEach(unit -> {
            boolean other = unit > 127 && Character.isDigit(unit);
            western.appendCodePoint(other ? '0' + Character.digit(unit, 10) : unit);
        });
        return western.toString();
    }
}
