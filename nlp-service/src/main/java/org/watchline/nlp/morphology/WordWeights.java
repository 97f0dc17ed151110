package org.watchline.nlp.morphology;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.StringUtil;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.model.FeatureWeights;

/**
 * What a word weighs for its own tag and for those of the words around it. The features of neighbours are named as
 * OpenNLP's WindowFeatureGenerator names them in the configuration that the model was trained with.
 */
final class WordWeights {

    /** What the first word of a sentence has besides. */
    static final String BEGIN = "S=begin";

    private static final String[] NO_TAGS = {};

    private final double[] here;
    private final @Nullable Context next;
    private final @Nullable Context afterNext;
    private final @Nullable Context last;
    private final @Nullable Context beforeLast;

    /** @param contexts makes the features of a word */
    WordWeights(String word, FeatureWeights model, POSContextGenerator contexts) {
        List<String> own = Stream.of(contexts.getContext(0, new String[] {word}, NO_TAGS, null))
                .filter(feature -> !feature.equals(BEGIN))
                .toList();
        String lower = StringUtil.toLowerCase(word);
        here = model.sums(own);
        next = model.of("p1w=" + lower);
        afterNext = model.of("p2w=" + lower);
        last = model.of("n1w=" + lower);
        beforeLast = model.of("n2w=" + lower);
    }

    /** Sums by outcome, for its own tag; the caller's own. */
    double[] here() {
        return here.clone();
    }

    /** For the tag of the word behind it. */
    @Nullable
    Context next() {
        return next;
    }

    /** For the tag of the word behind that. */
    @Nullable
    Context afterNext() {
        return afterNext;
    }

    /** For the tag of the word before it. */
    @Nullable
    Context last() {
        return last;
    }

    /** For the tag of the word before that. */
    @Nullable
    Context beforeLast() {
        return beforeLast;
    }
}
