package org.watchline.nlp.document;

import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Field;
import org.watchline.nlp.text.Span;

/**
 * One field of an article as it was read.
 *
 * @param text as it came; what offsets point into
 * @param levelled the same with levelled typography, at the same positions
 */
public record Reading(Field field, String text, String levelled, Structure structure, List<ReadSentence> sentences) {

    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that a position stands in. */
    public Optional<ReadSentence> sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (position < span.start()) {
                high = middle - 1;
            } else if (position >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentences.get(middle));
            }
        }
        return Optional.empty();
    }
}
