package org.watchline.evaluation.topic;

import java.util.List;
import java.util.Set;

/**
 * A text with the topics a person gave it.
 *
 * @param words lemmas of its content words, and the ids of what it names behind {@code @}
 * @param byRules topics that the engine gives it
 */
record LabelledItem(Set<String> labels, List<String> words, Set<String> byRules) {

    LabelledItem {
        labels = Set.copyOf(labels);
        words = List.copyOf(words);
        byRules = Set.copyOf(byRules);
    }
}
