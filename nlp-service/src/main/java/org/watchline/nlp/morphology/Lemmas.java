package org.watchline.nlp.morphology;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import org.watchline.nlp.model.Models;

/** Dictionary forms. For one thread. */
final class Lemmas {

    /** Names keep their capitals, and marks and numbers are what they are. */
    private static final Set<String> UNCHANGED = Set.of("PROPN", "PUNCT", "SYM", "NUM", "X");

    /** Compounds that inflect at their end (cease-fires); others are adjectives as they stand (Taliban-led). */
    private static final Set<String> INFLECTED_COMPOUNDS = Set.of("NOUN", "VERB");

    /** What is left of a verb before n't. */
    private static final Map<String, String> CONTRACTED = Map.of("ca", "can", "wo", "will", "sha", "shall");

    /** In UTF-16 units; longer forms are no words, and would fill the memory. */
    private static final int LONGEST_WORD = 40;

    private final LemmaMemory memory;

    Lemmas(Models models) {
        memory = new LemmaMemory(new LemmatizerME(models.lemmas()));
    }

    /**
     * The lemma of a token that is not a clitic.
     *
     * @param levelled the token with levelled typography
     */
    String of(String levelled, String tag) {
        if (UNCHANGED.contains(tag) || levelled.length() > LONGEST_WORD) {
            return levelled;
        }
        String lower = levelled.toLowerCase(Locale.ROOT);
        if (tag.equals("AUX") && CONTRACTED.containsKey(lower)) {
            return CONTRACTED.get(lower);
        }
        int lastPart = lower.lastIndexOf('-') + 1;
        if (lastPart > 0 && (lastPart == lower.length() || !INFLECTED_COMPOUNDS.contains(tag))) {
            return lower;
        }
        return lower.substring(0, lastPart) + firstOf(memory.lemmaOf(lower.substring(lastPart), tag));
    }

    /** The model answers "go+to" for what it takes for a contraction ("gonna"). */
    private static String firstOf(String lemma) {
        int plus = lemma.indexOf('+');
        return plus > 0 ? lemma.substring(0, plus) : lemma;
    }
}
