package org.watchline.nlp.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts at spaces. */
public final class Words {

    private Words() {}

    /** The runs of anything but spaces within a span, in order. */
    public static List<Span> in(String text, Span within) {
        List<Span> words = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            if (i == within.end() || Typography.isSpace(text.charAt(i))) {
                if (i > start) {
                    words.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
