package org.watchline.nlp.model;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the features of a maximum-entropy model weigh. OpenNLP's own evaluation takes all features by name every time;
 * with this, a sum over those that a word always has is worked out once. For any number of threads.
 */
public final class FeatureWeights {

    /** Where {@link AbstractModel#getDataStructures} has the predicates. */
    private static final int PREDICATES = 1;

    private final Map<?, ?> predicates;
    private final String[] outcomes;

    /** @param model which is asked nothing further */
    public FeatureWeights(AbstractModel model) {
        predicates = (Map<?, ?>) model.getDataStructures()[PREDICATES];
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
    }

    /** How many outcomes there are. */
    public int outcomes() {
        return outcomes.length;
    }

    /** The outcome of an index from 0 to before {@link #outcomes}. */
    public String outcome(int index) {
        return outcomes[index];
    }

    /** What a feature adds to its outcomes; null if the model does not know it. */
    public @Nullable Context of(String feature) {
        return (Context) predicates.get(feature);
    }

    /** The sums of some features by outcome. */
    public double[] sums(Iterable<String> features) {
        double[] sums = new double[outcomes.length];
        for (String feature : features) {
            add(of(feature), sums);
        }
        return sums;
    }

    /** Adds what a feature weighs, if it is known, to sums by outcome. */
    public static void add(@Nullable Context weights, double[] sums) {
        if (weights == null) {
            return;
        }
        int[] of = weights.getOutcomes();
        double[] by = weights.getParameters();
        for (int i = 0; i < of.length; i++) {
            sums[of[i]] += by[i];
        }
    }
}
