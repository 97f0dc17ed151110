package org.watchline.nlp.document;

import java.util.List;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.text.Span;

/**
 * A sentence and its tokens.
 *
 * @param index from 0, within the field
 * @param block what kind of block it stands in
 */
public record ReadSentence(int index, Span span, BlockKind block, List<Token> tokens) {

    public ReadSentence {
        tokens = List.copyOf(tokens);
    }

    /** The index of the first token that begins at a position or later; the number of tokens if none does. */
    public int firstTokenFrom(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Span> tokenSpans() {
        return tokens.stream().map(Token::span).toList();
    }
}
