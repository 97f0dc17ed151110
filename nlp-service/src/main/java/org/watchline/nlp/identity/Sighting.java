package org.watchline.nlp.identity;

import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.text.Span;

/**
 * A name where it stands.
 *
 * @param order from 0, through all fields of the article
 * @param name as it is written, on one line and with plain typography
 */
record Sighting(int order, Reading reading, NameMention mention, String name) {

    static Sighting of(int order, Reading reading, NameMention mention) {
        String written = mention.span().in(reading.levelled());
        return new Sighting(order, reading, mention, onOneLine(written));
    }

    Family family() {
        return Family.of(mention.type());
    }

    Span span() {
        return mention.span();
    }

    boolean isInFieldOf(Sighting other) {
        return reading.field() == other.reading.field();
    }

    private static String onOneLine(String written) {
        StringBuilder line = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            boolean space = Character.isWhitespace(written.charAt(i));
            if (!space) {
                line.append(written.charAt(i));
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
