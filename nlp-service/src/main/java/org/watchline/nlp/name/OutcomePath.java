package org.watchline.nlp.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of the first words of a sentence; a step of it is the path as far as that word.
 *
 * @param before as far as the word before the last; null where there is no word
 * @param outcome of the last word, by its index in the model
 * @param share its probability
 * @param score sum of the logarithms of all steps' probabilities
 */
record OutcomePath(@Nullable OutcomePath before, int outcome, double share, double score) {

    /** The index in the place of an outcome before the first. */
    static final int NONE = -1;

    /** Before the first word. */
    static final OutcomePath START = new OutcomePath(null, NONE, 1, 0);

    OutcomePath to(int next, double nextShare) {
        return new OutcomePath(this, next, nextShare, score + Math.log(nextShare));
    }

    /** The outcome of the word before the last, or {@link #NONE}. */
    int beforeLast() {
        return before == null ? NONE : before.outcome;
    }

    /** From the first word on. */
    List<OutcomePath> steps() {
        List<OutcomePath> steps = new ArrayList<>();
        for (OutcomePath step = this; step.before != null; step = Objects.requireNonNull(step.before)) {
            steps.add(step);
        }
        Collections.reverse(steps);
        return steps;
    }
}
