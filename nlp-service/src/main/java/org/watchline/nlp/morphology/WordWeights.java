package org.watchline.nlp.morphology;

import java.util.stream.Stream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.StringUtil;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.model.FeatureWeights;

/**
 * What a word weighs for its own tag and for those of the words around it. The features of neighbours are named as
 * OpenNLP's WindowFeatureGenerator names them in the configuration that the model was trained with.
 *
 * @param here sums by outcome
 * @param next for the tag of the word behind it
 * @param afterNext for the tag of the word behind that
 * @param last for the tag of the word before it
 * @param beforeLast for the tag of the word before that
 */
record WordWeights(
        double[] here,
        @Nullable Context next,
        @Nullable Context afterNext,
        @Nullable Context last,
        @Nullable Context beforeLast) {

    /** What the first word of a sentence has besides. */
    static final String BEGIN = "S=begin";

    private static final String[] NO_TAGS = {};

    /** @param contexts makes the features of a word */
    static WordWeights of(String word, FeatureWeights model, POSContextGenerator contexts) {
        String[] own = Stream.of(contexts.getContext(0, new String[] {word}, NO_TAGS, null))
                .filter(feature -> !feature.equals(BEGIN))
                .toArray(String[]::new);
        String lower = StringUtil.toLowerCase(word);
        return new WordWeights(
                model.sums(own),
                model.of("p1w=" + lower),
                model.of("p2w=" + lower),
                model.of("n1w=" + lower),
                model.of("n2w=" + lower));
    }
}
