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
    final Features here;
    final Features before;
    final Features after;
    final Features farBefore;
    final Features farAfter;
    final Features runHead;
    final Features runOpening;
    final Features runBefore;
    final Features runAfter;

    WordFeatures(WordFacts facts) {
        form = facts.lower().substring(0, Math.min(facts.lower().length(), LONGEST_WORD));
        shape = facts.shape();
        classes = facts.classes().isEmpty() ? "" : facts.classes().toString();
        here = here(facts);
        before = window("-1", facts);
        after = window("+1", facts);
        farBefore = new Features.Single("w-2=" + form);
        farAfter = new Features.Single("w+2=" + form);
        runHead = FeatureGroup.of("rh=" + form, classes("rh", facts));
        runOpening = new FeatureGroup(classes("ro", facts));
        runBefore = FeatureGroup.of("rb=" + form, classes("rb", facts));
        runAfter = new Features.Single("ra=" + form);
    }

    private Features here(WordFacts facts) {
        List<String> features = new ArrayList<>();
        features.add("sh=" + shape);
        features.add("w=" + form);
        if (form.length() > SHORTEST_AFFIX) {
            features.add("p3=" + form.substring(0, SHORTEST_AFFIX + 1));
        }
        for (int length = SHORTEST_AFFIX; length <= LONGEST_AFFIX && length < form.length(); length++) {
            features.add("s" + length + "=" + form.substring(form.length() - length));
        }
        features.addAll(classes("d", facts));
        return new FeatureGroup(features);
    }

    private Features window(String place, WordFacts facts) {
        List<String> features = new ArrayList<>();
        features.add("w" + place + "=" + form);
        features.add("sh" + place + "=" + shape);
        features.addAll(classes("d" + place, facts));
        return new FeatureGroup(features);
    }

    private static List<String> classes(String place, WordFacts facts) {
        return facts.classes().stream()
                .filter(wordClass -> wordClass != WordClass.FUNCTION_WORD)
                .map(wordClass -> place + ":" + wordClass.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
