package org.watchline.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.text.Span;

/** Pairs quotation marks, paragraph by paragraph, so that a forgotten one does no harm beyond its own. */
final class QuotationMarks {

    private QuotationMarks() {}

    /** What stands within quotation marks, without them, in order. */
    static List<Span> pairs(Reading reading) {
        List<Span> pairs = new ArrayList<>();
        for (Block block : reading.structure().blocks()) {
            addPairs(reading.levelled(), reading.text(), block.span(), pairs);
        }
        return pairs;
    }

    private static void addPairs(String levelled, String text, Span block, List<Span> pairs) {
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            if (levelled.charAt(i) != '"') {
                continue;
            }
            boolean closes = open >= 0 && !opens(text.charAt(i));
            if (closes) {
                if (i > open) {
                    pairs.add(new Span(open, i));
                }
                open = -1;
            } else {
                open = i + 1;
            }
        }
    }

    private static boolean opens(char mark) {
        return mark == '\u201c' || mark == '\u201e' || mark == '\u00ab';
    }
}
