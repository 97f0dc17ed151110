package org.watchline.nlp.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.watchline.nlp.text.Span;

/** Where a word is cut into tokens; positions count from the word's start. */
final class Cuts {

    private final int length;
    private final BitSet positions = new BitSet();

    Cuts(int length) {
        this.length = length;
    }

    void at(int position) {
        positions.set(position);
    }

    void around(int start, int end) {
        positions.set(start);
        positions.set(end);
    }

    void noneWithin(int start, int end) {
        positions.clear(start + 1, end);
    }

    /** The pieces, counted from the text's start. */
    List<Span> pieces(int wordStart) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int cut = positions.nextSetBit(1); cut >= 0 && cut < length; cut = positions.nextSetBit(cut + 1)) {
            pieces.add(new Span(start, cut).shifted(wordStart));
            start = cut;
        }
        pieces.add(new Span(start, length).shifted(wordStart));
        return pieces;
    }
}
