package org.watchline.nlp.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.match.AliasMatch;

/**
 * Chooses between the entities of the knowledge base that share a name, by its type and by what else the article has.
 */
final class Choice {

    private static final List<EntityType> USUAL_FIRST = List.of(
            EntityType.GPE,
            EntityType.ORG,
            EntityType.NORP,
            EntityType.PERSON,
            EntityType.LOC,
            EntityType.FAC,
            EntityType.EVENT,
            EntityType.LAW);

    private final Set<String> certain = new HashSet<>();
    private final Scene scene;

    private Choice(Scene scene) {
        this.scene = scene;
    }

    /** Learns what the article names beyond doubt. */
    static Choice in(List<Sighting> article) {
        Choice choice = new Choice(new Scene());
        for (Sighting name : article) {
            List<Entity> candidates = candidates(name);
            if (candidates.size() == 1) {
                choice.certain.add(candidates.get(0).id());
                choice.scene.add(candidates.get(0));
            }
        }
        return choice;
    }

    /** The verdict on a name that the knowledge base has; none if it has only things of another kind. */
    Optional<Verdict> of(Sighting name) {
        AliasMatch match = name.mention().match();
        List<Entity> candidates = candidates(name);
        if (match == null || candidates.isEmpty()) {
            return Optional.empty();
        }
        String alias = match.alias().text();
        if (candidates.size() == 1) {
            return Optional.of(Verdict.certain(
                    new Referent.Listed(candidates.get(0)), match.exact() ? "exact" : "spelling", alias));
        }
        return Optional.of(
                candidates.stream().allMatch(Entity::isPlace)
                        ? verdict(candidates, scene.order(), scene.reason(), alias)
                        : verdict(candidates, byTypeAndArticle(), "ambiguous", alias));
    }

    private Comparator<Entity> byTypeAndArticle() {
        return Comparator.comparing((Entity entity) -> !certain.contains(entity.id()))
                .thenComparing(entity -> USUAL_FIRST.indexOf(entity.type()))
                .thenComparing(Entity::id);
    }

    private static Verdict verdict(List<Entity> candidates, Comparator<Entity> order, String reason, String alias) {
        List<Referent> ordered = candidates.stream()
                .sorted(order)
                .<Referent>map(Referent.Listed::new)
                .toList();
        return new Verdict(ordered.get(0), reason, alias, ordered.subList(1, ordered.size()), Verdict.AMBIGUOUS);
    }

    /**
     * Whatever has the name and is of the type that the finder saw, failing that of one that borders on it. The lexicon
     * sees no type: to it, all are equal.
     */
    private static List<Entity> candidates(Sighting name) {
        AliasMatch match = name.mention().match();
        if (match == null) {
            return List.of();
        }
        List<Entity> all = match.candidates();
        if (name.mention().by() == Finder.LEXICON) {
            return all;
        }
        List<Entity> same = all.stream()
                .filter(entity -> Family.of(entity.type()) == name.family())
                .toList();
        return same.isEmpty()
                ? all.stream()
                        .filter(entity -> Family.of(entity.type()).borders(name.family()))
                        .toList()
                : same;
    }
}
