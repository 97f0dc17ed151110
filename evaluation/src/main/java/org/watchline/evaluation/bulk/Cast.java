package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** Entities of one sort; some are in the news far more often than others. */
final class Cast {

    /** Those that queries of the measurement ask for lead their sort. */
    private static final List<String> LEADING =
            List.of("ttp", "khost", "noor-wali-mehsud", "dawn", "pakistan", "afghanistan", "afghan-taliban");

    private static final double SHIFT = 5;
    private static final int LAST_LATIN = 0x24F;

    private final List<Member> members;
    private final Zipf fame;

    /** One of them, with the spellings under which it is mentioned; the first is the usual one. */
    record Member(EntityCard card, List<String> spellings) {

        String id() {
            return card.id();
        }

        String spelling(Random random) {
            return random.nextInt(3) > 0 ? spellings.get(0) : spellings.get(random.nextInt(spellings.size()));
        }
    }

    Cast(List<Member> members) {
        this.members = List.copyOf(members);
        this.fame = new Zipf(members.size(), SHIFT);
    }

    static Cast of(KnowledgeBase knowledge, Predicate<Entity> sort) {
        List<Entity> found =
                new ArrayList<>(knowledge.entities().stream().filter(sort).toList());
        Collections.shuffle(found, new Random(found.size()));
        found.sort((one, other) -> Boolean.compare(LEADING.contains(other.id()), LEADING.contains(one.id())));
        return new Cast(found.stream().map(Cast::member).toList());
    }

    static boolean isOutlet(Entity entity) {
        return "outlet".equals(entity.kind());
    }

    static boolean isGroup(Entity entity) {
        return entity.type() == EntityType.ORG && !isOutlet(entity);
    }

    Member draw(Random random) {
        return members.get(fame.draw(random));
    }

    private static Member member(Entity entity) {
        List<String> spellings = new ArrayList<>(List.of(entity.name()));
        entity.aliases().stream()
                .filter(alias -> !alias.needsContext())
                .map(Alias::text)
                .filter(text -> text.length() > 2 && !text.equals(entity.name()) && isLatin(text))
                .forEach(spellings::add);
        return new Member(card(entity), spellings);
    }

    private static boolean isLatin(String text) {
        return text.codePoints().allMatch(letter -> letter <= LAST_LATIN);
    }

    private static EntityCard card(Entity entity) {
        return new EntityCard(
                entity.id(),
                entity.name(),
                entity.type(),
                entity.kind(),
                entity.coordinates() == null
                        ? null
                        : Double.valueOf(entity.coordinates().latitude()),
                entity.coordinates() == null
                        ? null
                        : Double.valueOf(entity.coordinates().longitude()),
                entity.wikidata());
    }
}
