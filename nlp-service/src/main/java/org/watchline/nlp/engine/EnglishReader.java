package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.morphology.EnglishMorphology;
import org.watchline.nlp.sentence.EnglishSentences;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.token.EnglishTokens;

/** Reads English, with the models. */
final class EnglishReader implements TextReader {

    private final EnglishSentences sentences;
    private final EnglishTokens tokens;
    private final EnglishMorphology morphology;

    EnglishReader(Models models) {
        sentences = new EnglishSentences(models);
        tokens = new EnglishTokens(models);
        morphology = new EnglishMorphology(models);
    }

    @Override
    public List<Span> sentences(String levelled, Span block) {
        return sentences.of(levelled, block);
    }

    @Override
    public List<Token> tokens(String levelled, Span sentence) {
        return morphology.tagged(levelled, tokens.in(levelled, sentence));
    }
}
