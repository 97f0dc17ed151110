package org.watchline.nlp.morphology;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.text.RecentlyUsed;

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

    /** Some 3 MB; a language's running text repeats itself well below that. */
    private static final int REMEMBERED = 30_000;

    private static final VerbForms VERB_FORMS = VerbForms.load();

    private final LemmaModel model;
    private final RecentlyUsed<FormAndTag, String> memory = new RecentlyUsed<>(REMEMBERED);

    Lemmas(Models models) {
        model = new LemmaModel(models.lemmas());
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
        String verb = tag.equals("VERB") ? VERB_FORMS.lemmaOf(lower) : null;
        if (verb != null) {
            return verb;
        }
        int lastPart = lower.lastIndexOf('-') + 1;
        if (lastPart > 0 && (lastPart == lower.length() || !INFLECTED_COMPOUNDS.contains(tag))) {
            return lower;
        }
        return lower.substring(0, lastPart) + firstOf(modelled(lower.substring(lastPart), tag));
    }

    /**
     * The model is ten times slower than everything else together. It is asked for the form alone, so the answer does
     * not depend on what came before.
     */
    private String modelled(String form, String tag) {
        return memory.answer(new FormAndTag(form, tag), asked -> model.lemmaOf(asked.form(), asked.tag()));
    }

    /** The model answers "go+to" for what it takes for a contraction ("gonna"). */
    private static String firstOf(String lemma) {
        int plus = lemma.indexOf('+');
        return plus > 0 ? lemma.substring(0, plus) : lemma;
    }

    private record FormAndTag(String form, String tag) {}
}
