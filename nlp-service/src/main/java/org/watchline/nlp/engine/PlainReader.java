package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.morphology.TaggedToken;
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
    public List<ReadSentence> read(String levelled) {
        return PlainSentences.of(levelled).stream()
                .map(sentence -> readSentence(levelled, sentence))
                .toList();
    }

    @Override
    public ReadSentence readSentence(String levelled, Span sentence) {
        List<TaggedToken> tokens = PlainTokens.in(levelled, sentence).stream()
                .map(span -> new TaggedToken(span, NOT_ANALYSED, span.in(levelled)))
                .toList();
        return new ReadSentence(sentence, tokens);
    }
}
