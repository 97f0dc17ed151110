package org.watchline.nlp.model;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Joins the features of a sentence's words, which come as the additional context, with what was decided on the words
 * before. It keeps nothing between sentences.
 */
public final class NameContexts implements NameContextGenerator {

    /** In the place of an outcome before the first. */
    public static final String NONE = "-";

    private static final int DECISIONS = 3;

    /**
     * @param decided outcomes of at least the words before this one
     * @param features those of each word
     */
    @Override
    public String[] getContext(int index, String[] words, String @Nullable [] decided, Object @Nullable [] features) {
        if (features == null) {
            throw new IllegalArgumentException("the model needs the features of each word");
        }
        String[] own = (String[]) features[index];
        if (!hasDecisions(own)) {
            return own;
        }
        String last = index > 0 && decided != null ? decided[index - 1] : NONE;
        String beforeLast = index > 1 && decided != null ? decided[index - 2] : NONE;
        String[] context = Arrays.copyOf(own, own.length + DECISIONS);
        context[own.length] = last;
        context[own.length + 1] = pair(beforeLast, last);
        context[own.length + 2] = beforeShape(last, own[0]);
        return context;
    }

    /** Whether what was decided before counts for a word; not for one that is no part of a name by itself. */
    private static boolean hasDecisions(String[] own) {
        return own.length > 1;
    }

    /** The feature of the last two outcomes; the last by itself is one too. */
    public static String pair(String beforeLast, String last) {
        return beforeLast + "," + last;
    }

    /** The feature of the last outcome and the shape of the word behind it. */
    public static String beforeShape(String last, String shape) {
        return last + shape;
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
        // The features are complete; what NameFinderME would add sees eight words to either side.
    }

    @Override
    public void updateAdaptiveData(String[] words, String[] outcomes) {
        // Nothing adapts: what an article said elsewhere is used after all its sentences were read.
    }

    @Override
    public void clearAdaptiveData() {
        // See above.
    }
}
