package org.watchline.nlp.name;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.util.SequenceValidator;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.model.NameContexts;
import org.watchline.nlp.name.feature.WeighedWord;

/** What outcomes weigh for the outcome of the next word, and which may follow which. For any number of threads. */
final class Decisions {

    private final FeatureWeights model;
    /** By the outcomes before the last and last, each from {@link OutcomePath#NONE} on; sums by outcome. */
    private final double[][][] pairs;
    /** By the last outcome from {@link OutcomePath#NONE} on, and the next. */
    private final boolean[][] followed;

    Decisions(FeatureWeights model, SequenceValidator<String> validator) {
        this.model = model;
        pairs = outcomes()
                .mapToObj(beforeLast -> outcomes()
                        .mapToObj(last ->
                                model.sums(List.of(name(last), NameContexts.pair(name(beforeLast), name(last)))))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        followed = new boolean[model.outcomes() + 1][model.outcomes()];
        outcomes().forEach(last -> {
            String[] before = last == OutcomePath.NONE ? new String[0] : new String[] {name(last)};
            for (int next = 0; next < model.outcomes(); next++) {
                followed[last + 1][next] =
                        validator.validSequence(before.length, new String[before.length + 1], before, name(next));
            }
        });
    }

    /** Adds what a path's end weighs for the outcome of the word behind it. */
    void add(OutcomePath path, WeighedWord word, double[] sums) {
        double[] pair = pairs[path.beforeLast() + 1][path.outcome() + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += pair[i];
        }
        FeatureWeights.add(model.of(NameContexts.beforeShape(name(path.outcome()), word.first())), sums);
    }

    boolean allow(OutcomePath path, int next) {
        return followed[path.outcome() + 1][next];
    }

    private IntStream outcomes() {
        return IntStream.range(OutcomePath.NONE, model.outcomes());
    }

    private String name(int outcome) {
        return outcome == OutcomePath.NONE ? NameContexts.NONE : model.outcome(outcome);
    }
}
