package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.sentence.PlainSentences;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.token.PlainTokens;

/**
 * Reads languages that there are no models for. English tags would be worse than none, so every token is an {@code X},
 * Universal Dependencies' tag for what is not analysed, and is its own lemma.
 */
final class PlainReader implements TextReader {

    private static final String NOT_ANALYSED = "X";

    @Override
    public List<Span> sentences(String levelled, Span block) {
        return PlainSentences.of(levelled, block);
    }

    @Override
    public List<Token> tokens(String levelled, Span sentence) {
        return PlainTokens.in(levelled, sentence).stream()
                .map(span -> new Token(span, NOT_ANALYSED, span.in(levelled)))
                .toList();
    }
}
