package org.watchline.nlp.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.Span;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.name.feature.WeighedWord;

/**
 * The names of a sentence by the model, by a beam search as in OpenNLP's NameFinderME. It takes less time: a word's own
 * features are weighed once, not once for each sequence in the beam; sequences share their beginnings; which outcome
 * may follow which is looked up. And it weighs each word from nothing: OpenNLP's search hands a model the array with
 * the shares of the word before, and models trained by L-BFGS add to what is there. Immutable; for any number of
 * threads.
 */
final class NameSearch {

    /** Sequences that are followed: OpenNLP's default. */
    private static final int BEAM = 3;

    private static final Comparator<OutcomePath> BEST_FIRST =
            Comparator.comparingDouble(OutcomePath::score).reversed();

    private final FeatureWeights model;
    private final SequenceCodec<String> codec;
    private final Decisions decisions;

    /** @param codec what the model's outcomes mean */
    NameSearch(FeatureWeights model, SequenceCodec<String> codec) {
        this.model = model;
        this.codec = codec;
        decisions = new Decisions(model, codec.createSequenceValidator());
    }

    /**
     * The names in these words.
     *
     * @return spans in words, each with its type and the mean of its outcomes' probabilities
     */
    Span[] names(List<WeighedWord> words) {
        List<OutcomePath> beam = List.of(OutcomePath.START);
        for (WeighedWord word : words) {
            beam = advanced(beam, word);
        }
        List<OutcomePath> steps = beam.get(0).steps();
        Span[] spans = codec.decode(
                steps.stream().map(step -> model.outcome(step.outcome())).toList());
        return Arrays.stream(spans)
                .map(span -> new Span(span, meanShare(steps, span)))
                .toArray(Span[]::new);
    }

    private static double meanShare(List<OutcomePath> steps, Span span) {
        return steps.subList(span.getStart(), span.getEnd()).stream()
                .mapToDouble(OutcomePath::share)
                .average()
                .orElseThrow();
    }

    private List<OutcomePath> advanced(List<OutcomePath> beam, WeighedWord word) {
        List<OutcomePath> next = new ArrayList<>();
        for (OutcomePath path : beam) {
            double[] shares = word.copyOfSums();
            if (!word.isPlain()) {
                decisions.add(path, word, shares);
            }
            toShares(shares);
            advance(path, shares, thirdLargest(shares), next);
            if (next.isEmpty()) {
                advance(path, shares, 0, next);
            }
        }
        next.sort(BEST_FIRST);
        return next.subList(0, Math.min(BEAM, next.size()));
    }

    private void advance(OutcomePath path, double[] shares, double least, List<OutcomePath> next) {
        for (int outcome = 0; outcome < shares.length; outcome++) {
            if (shares[outcome] >= least && decisions.allow(path, outcome)) {
                next.add(path.to(outcome, shares[outcome]));
            }
        }
    }

    /** Makes sums the outcomes' probabilities. */
    private static void toShares(double[] sums) {
        double largest = Arrays.stream(sums).max().orElseThrow();
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - largest);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }

    private static double thirdLargest(double[] shares) {
        double[] sorted = shares.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - BEAM)];
    }
}
