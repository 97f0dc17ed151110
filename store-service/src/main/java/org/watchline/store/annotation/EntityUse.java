package org.watchline.store.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchline.contracts.annotation.Mention;

/**
 * How one article refers to one entity.
 *
 * @param mentionsByName how often in which words, in the order of the text
 */
public record EntityUse(String entityId, Map<String, Integer> mentionsByName) {

    /** Counts the linked mentions, in the order in which their entities first appear. */
    public static List<EntityUse> of(List<Mention> mentions) {
        Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.entityId() != null) {
                names.computeIfAbsent(mention.entityId(), id -> new LinkedHashMap<>())
                        .merge(mention.text(), 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .map(entity -> new EntityUse(entity.getKey(), entity.getValue()))
                .toList();
    }

    /** How often the article mentions it. */
    public int mentions() {
        return mentionsByName.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In which words. */
    public List<String> names() {
        return List.copyOf(mentionsByName.keySet());
    }

    /** How often each of {@link #names()}, in their order. */
    public List<Integer> nameMentions() {
        return List.copyOf(mentionsByName.values());
    }
}
