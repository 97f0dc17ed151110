package org.watchline.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.token.Clitics;
import org.watchline.nlp.token.Clitics.Clitic;

/** Tags and lemmas by the models. For one thread. */
public final class EnglishMorphology {

    /**
     * In words. The tagger's effort grows with the square of a sentence's length; a tag depends on two words to either
     * side, so a cut this far away costs next to nothing.
     */
    private static final int LONGEST_SENTENCE = 100;

    private final GreedyTagger tagger;
    private final Lemmas lemmas;

    public EnglishMorphology(Models models) {
        tagger = new GreedyTagger(models.tags());
        lemmas = new Lemmas(models);
    }

    /** The tokens of one sentence of a text with levelled typography, with their readings. */
    public List<Token> tagged(String levelled, List<Span> tokens) {
        ModelWords words = new ModelWords(levelled, tokens);
        List<String> tags = tags(words.words());
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).in(levelled);
            String modelTag = tags.get(words.decidingWord(i));
            tagged.add(words.isClitic(i) ? clitic(tokens.get(i), form, modelTag) : word(tokens.get(i), form, modelTag));
        }
        return tagged;
    }

    private List<String> tags(List<String> words) {
        List<String> tags = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            List<String> part = words.subList(from, Math.min(from + LONGEST_SENTENCE, words.size()));
            tags.addAll(tagger.tags(part));
        }
        return tags;
    }

    private Token word(Span span, String form, String modelTag) {
        String pos = Tags.ofWord(form, modelTag);
        return new Token(span, pos, lemmas.of(form, pos));
    }

    private static Token clitic(Span span, String form, String modelTag) {
        Clitic usual = Clitics.find(form).orElseThrow();
        String pos = Tags.ofClitic(modelTag, usual.pos());
        boolean verb = pos.equals("AUX") && form.equalsIgnoreCase("'s");
        return new Token(span, pos, verb ? "be" : usual.lemma());
    }
}
