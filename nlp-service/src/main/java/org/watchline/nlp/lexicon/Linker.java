package org.watchline.nlp.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;

/**
 * Chooses between entities of different types that share a name: the one that the article names beyond doubt elsewhere,
 * else the type that such a name most often stands for in the press.
 */
public final class Linker {

    private static final List<EntityType> USUAL_FIRST = List.of(
            EntityType.GPE,
            EntityType.ORG,
            EntityType.NORP,
            EntityType.PERSON,
            EntityType.LOC,
            EntityType.FAC,
            EntityType.EVENT,
            EntityType.LAW);

    private final Set<String> certain;

    private Linker(Set<String> certain) {
        this.certain = certain;
    }

    /** A linker for one article. */
    public static Linker of(List<FoundName> names) {
        return new Linker(names.stream()
                .filter(name -> name.match().candidates().size() == 1)
                .map(name -> name.match().candidates().get(0).id())
                .collect(Collectors.toSet()));
    }

    /** The name with its entity. */
    public LinkedName link(FoundName name) {
        Entity chosen = name.match().candidates().stream()
                .min(Comparator.comparing((Entity entity) -> !certain.contains(entity.id()))
                        .thenComparing(entity -> USUAL_FIRST.indexOf(entity.type()))
                        .thenComparing(Entity::id))
                .orElseThrow();
        return new LinkedName(name.span(), chosen, name.match());
    }
}
