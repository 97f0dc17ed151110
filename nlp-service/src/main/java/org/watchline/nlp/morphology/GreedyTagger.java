package org.watchline.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.text.RecentlyUsed;

/**
 * OpenNLP's tagger with a beam of one instead of three: the same tags (none of the 7,308 words of the test articles got
 * another one) in less than half of the time. With one sequence there is nothing to weigh against each other, so the
 * outcomes' sums are compared as they are: exponentials and shares of one would leave them in the same order. What a
 * word adds to the sums is worked out when it is first met. For one thread.
 */
final class GreedyTagger {

    /** The classifier's name within the model file. */
    private static final String CLASSIFIER = "pos.model";

    /** In words; some 5 MB. */
    private static final int REMEMBERED = 10_000;

    /** In UTF-16 units; longer words are addresses and the like, which would fill the memory. */
    private static final int LONGEST_REMEMBERED = 40;

    private static final int NONE = -1;

    private final FeatureWeights model;
    private final POSContextGenerator contexts;
    private final RecentlyUsed<String, WordWeights> memory = new RecentlyUsed<>(REMEMBERED);
    /** Of the first, second and third word, for being that. */
    private final List<@Nullable Context> begin = new ArrayList<>();
    /** By the tag before. */
    private final List<@Nullable Context> behind = new ArrayList<>();
    /** By the tag before the tag before, and that. */
    private final List<@Nullable Context> behindTwo = new ArrayList<>();

    GreedyTagger(POSModel tags) {
        if (tags.getFactory().getTagDictionary() != null) {
            throw new IllegalArgumentException("a model with a dictionary of tags, which would go unheeded");
        }
        model = new FeatureWeights(tags.getArtifact(CLASSIFIER));
        contexts = tags.getFactory().getPOSContextGenerator();
        List.of(WordWeights.BEGIN, "p1" + WordWeights.BEGIN, "p2" + WordWeights.BEGIN)
                .forEach(feature -> begin.add(model.of(feature)));
        for (int i = 0; i < model.outcomes(); i++) {
            behind.add(model.of("t=" + model.outcome(i)));
            for (int j = 0; j < model.outcomes(); j++) {
                behindTwo.add(model.of("t2=" + model.outcome(i) + "," + model.outcome(j)));
            }
        }
    }

    List<String> tags(List<String> words) {
        List<WordWeights> weights = words.stream().map(this::weightsOf).toList();
        List<String> tags = new ArrayList<>(words.size());
        int beforeLast = NONE;
        int last = NONE;
        for (int i = 0; i < words.size(); i++) {
            double[] sums = wordSums(weights, i);
            FeatureWeights.add(last == NONE ? null : behind.get(last), sums);
            FeatureWeights.add(beforeLast == NONE ? null : behindTwo.get(beforeLast * model.outcomes() + last), sums);
            beforeLast = last;
            last = best(sums);
            tags.add(model.outcome(last));
        }
        return tags;
    }

    private WordWeights weightsOf(String word) {
        return word.length() > LONGEST_REMEMBERED ? workedOut(word) : memory.answer(word, this::workedOut);
    }

    private WordWeights workedOut(String word) {
        return new WordWeights(word, model, contexts);
    }

    /** By outcome, for a word where it stands, but for the tags before it. */
    private double[] wordSums(List<WordWeights> words, int index) {
        double[] sums = words.get(index).here();
        FeatureWeights.add(index < begin.size() ? begin.get(index) : null, sums);
        FeatureWeights.add(index < 1 ? null : words.get(index - 1).next(), sums);
        FeatureWeights.add(index < 2 ? null : words.get(index - 2).afterNext(), sums);
        int left = words.size() - index - 1;
        FeatureWeights.add(left < 1 ? null : words.get(index + 1).last(), sums);
        FeatureWeights.add(left < 2 ? null : words.get(index + 2).beforeLast(), sums);
        return sums;
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
