package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameParts;

/** The knowledge base's people by the parts of their names, in whatever order the parts stand. */
final class ListedPeople {

    /** Two parts that both fit name somebody; one fits too many. */
    private static final int ENOUGH_PARTS = 2;

    private final Map<String, Set<Entity>> byParts = new HashMap<>();
    private final Map<String, List<Set<String>>> forms = new HashMap<>();

    ListedPeople(KnowledgeBase knowledge) {
        knowledge.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .forEach(this::add);
    }

    /**
     * Whoever alone has these parts as a name. Parts that many writers leave out, or that are titles at other times,
     * may be left out of the text's name but not of the knowledge base's: "Sadiq Khan" need not be Muhammad Sadiq Khan.
     */
    Optional<Entity> withParts(List<String> parts) {
        if (parts.size() < ENOUGH_PARTS) {
            return Optional.empty();
        }
        Optional<Entity> whole = only(parts);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> shorter = CommonParts.withoutOptional(parts);
        return shorter.size() < ENOUGH_PARTS || shorter.size() == parts.size() ? Optional.empty() : only(shorter);
    }

    /** The full names of a person, each as its parts. */
    List<Set<String>> formsOf(Entity person) {
        return forms.getOrDefault(person.id(), List.of());
    }

    private Optional<Entity> only(List<String> parts) {
        Set<Entity> bearers = byParts.getOrDefault(bag(parts), Set.of());
        return bearers.size() == 1 ? bearers.stream().findFirst() : Optional.empty();
    }

    private void add(Entity person) {
        List<Set<String>> ofPerson = new ArrayList<>();
        for (Alias alias : person.aliases()) {
            List<String> parts = NameParts.of(alias.text());
            if (parts.size() >= ENOUGH_PARTS && !alias.literal()) {
                byParts.computeIfAbsent(bag(parts), unused -> new HashSet<>()).add(person);
                ofPerson.add(Set.copyOf(parts));
            }
        }
        forms.put(person.id(), List.copyOf(ofPerson));
    }

    /** The parts as a key that does not depend on their order. */
    static String bag(List<String> parts) {
        return String.join(" ", parts.stream().sorted().toList());
    }
}
