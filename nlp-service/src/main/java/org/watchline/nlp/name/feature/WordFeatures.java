package org.watchline.nlp.name.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchline.nlp.name.word.WordClass;
import org.watchline.nlp.name.word.WordFacts;

/** The features of one word form, by where it stands from the word in question. */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 4;
    private static final int SHORTEST_AFFIX = 2;
    /** UTF-16 units of a word that tell; longer words are hostile or a URL. */
    private static final int LONGEST_WORD = 30;

    final String form;
    final String shape;
    final String classes;
    final String[] here;
    final String[] before;
    final String[] after;
    final String farBefore;
    final String farAfter;
    final String runHead;
    final String[] runHeadClasses;
    final String[] runOpeningClasses;
    final String runBefore;
    final String[] runBeforeClasses;
    final String runAfter;

    WordFeatures(WordFacts facts) {
        form = facts.lower().substring(0, Math.min(facts.lower().length(), LONGEST_WORD));
        shape = facts.shape();
        classes = facts.classes().isEmpty() ? "" : facts.classes().toString();
        here = here(facts);
        before = window("-1", facts);
        after = window("+1", facts);
        farBefore = "w-2=" + form;
        farAfter = "w+2=" + form;
        runHead = "rh=" + form;
        runHeadClasses = classes("rh", facts);
        runOpeningClasses = classes("ro", facts);
        runBefore = "rb=" + form;
        runBeforeClasses = classes("rb", facts);
        runAfter = "ra=" + form;
    }

    private String[] here(WordFacts facts) {
        List<String> features = new ArrayList<>();
        features.add("sh=" + shape);
        features.add("w=" + form);
        if (form.length() > SHORTEST_AFFIX) {
            features.add("p3=" + form.substring(0, SHORTEST_AFFIX + 1));
        }
        for (int length = SHORTEST_AFFIX; length <= LONGEST_AFFIX && length < form.length(); length++) {
            features.add("s" + length + "=" + form.substring(form.length() - length));
        }
        features.addAll(List.of(classes("d", facts)));
        return features.toArray(new String[0]);
    }

    private String[] window(String place, WordFacts facts) {
        List<String> features = new ArrayList<>();
        features.add("w" + place + "=" + form);
        features.add("sh" + place + "=" + shape);
        features.addAll(List.of(classes("d" + place, facts)));
        return features.toArray(new String[0]);
    }

    private static String[] classes(String place, WordFacts facts) {
        return facts.classes().stream()
                .filter(wordClass -> wordClass != WordClass.FUNCTION_WORD)
                .map(wordClass -> place + ":" + wordClass.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
