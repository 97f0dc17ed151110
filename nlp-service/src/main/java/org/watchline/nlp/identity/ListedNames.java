package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameKey;

/**
 * The knowledge base by whole names other than persons', for names that were not found by their aliases: because a
 * finder cut them differently, or because one word of several is misspelt.
 */
final class ListedNames {

    /** With fewer words beside it, a different word makes a different name. */
    private static final int ENOUGH_WORDS = 4;

    /** Letters that a misspelt word shares with the right one: United National Security Council. */
    private static final int SHARED_LETTERS = 4;

    private final Map<Key, Entity> byName = new HashMap<>();
    private final Map<Key, List<Gap>> byGap = new HashMap<>();

    ListedNames(KnowledgeBase knowledge) {
        for (Entity entity : knowledge.entities()) {
            entity.aliases().stream()
                    .filter(alias -> !alias.needsContext() && !alias.literal())
                    .map(Alias::text)
                    .forEach(name -> add(entity, name));
        }
    }

    /** The bearer of a name, or of one that is hardly different. */
    Optional<Entity> named(Family family, String name) {
        String core = ThingKey.core(family, name);
        Entity entity = byName.get(new Key(family, NameKey.of(core)));
        return entity != null ? Optional.of(entity) : misspelt(family, words(core));
    }

    private void add(Entity entity, String name) {
        Family family = Family.of(entity.type());
        String core = ThingKey.core(family, name);
        String key = NameKey.of(core);
        if (NameKey.isDistinctive(key)) {
            byName.putIfAbsent(new Key(family, key), entity);
            List<String> words = words(core);
            for (int i = 0; i < words.size() && words.size() >= ENOUGH_WORDS; i++) {
                byGap.computeIfAbsent(new Key(family, without(words, i)), unused -> new ArrayList<>())
                        .add(new Gap(words.get(i), entity));
            }
        }
    }

    private Optional<Entity> misspelt(Family family, List<String> words) {
        if (words.size() < ENOUGH_WORDS || words.size() > 2 * ENOUGH_WORDS) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<Entity> entity = byGap.getOrDefault(new Key(family, without(words, i)), List.of()).stream()
                    .filter(gap -> gap.word().regionMatches(0, word, 0, SHARED_LETTERS))
                    .map(Gap::entity)
                    .findFirst();
            if (entity.isPresent()) {
                return entity;
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String name) {
        return Stream.of(name.split(" ", -1)).map(NameKey::of).toList();
    }

    private static String without(List<String> words, int gap) {
        List<String> others = new ArrayList<>(words);
        others.set(gap, "*");
        return String.join(" ", others);
    }

    private record Key(Family family, String name) {}

    /** A word left out of an entity's name. */
    private record Gap(String word, Entity entity) {}
}
