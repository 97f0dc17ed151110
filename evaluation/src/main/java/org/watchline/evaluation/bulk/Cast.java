package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** Entities of one sort; some are in the news far more often than others. */
final class Cast {

    /** Those that queries of the measurement ask for lead their sort. */
    private static final List<String> LEADING =
            List.of("ttp", "khost", "noor-wali-mehsud", "dawn", "pakistan", "afghanistan", "afghan-taliban");

    private final List<Entity> members;
    private final Zipf fame;

    private Cast(List<Entity> members) {
        this.members = members;
        this.fame = new Zipf(members.size());
    }

    static Cast of(KnowledgeBase knowledge, Predicate<Entity> sort) {
        List<Entity> members =
                new ArrayList<>(knowledge.entities().stream().filter(sort).toList());
        Collections.shuffle(members, new Random(members.size()));
        members.sort((one, other) -> Boolean.compare(LEADING.contains(other.id()), LEADING.contains(one.id())));
        return new Cast(members);
    }

    static boolean isOutlet(Entity entity) {
        return "outlet".equals(entity.kind());
    }

    static boolean isGroup(Entity entity) {
        return entity.type() == EntityType.valueOf("ORG") && !isOutlet(entity);
    }

    Entity draw(Random random) {
        return members.get(fame.draw(random));
    }

    /** A spelling, mostly the usual one. */
    static String spelling(Entity entity, Random random) {
        List<String> others = entity.aliases().stream()
                .filter(alias -> !alias.needsContext())
                .map(Alias::text)
                .filter(text -> text.length() > 2)
                .toList();
        return others.isEmpty() || random.nextInt(3) > 0 ? entity.name() : others.get(random.nextInt(others.size()));
    }
}
