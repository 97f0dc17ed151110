package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** Who and what generated articles are about. Never changed, so that several may write at one time. */
final class World {

    private static final int STRANGERS = 40_000;
    private static final List<String> FIRST = List.of(
            "Abdul", "Gul", "Noor", "Hafiz", "Mirza", "Sher", "Zar", "Khalid", "Farid", "Jamal", "Nasir", "Omar",
            "Qasim", "Rahim", "Salim", "Tariq", "Wali", "Yusuf", "Zahir", "Bashir");

    final Vocabulary vocabulary = new Vocabulary();
    final Cast people;
    final Cast groups;
    final Cast places;
    final Cast outlets;
    /** People whom the knowledge base does not have. */
    final Cast strangers = new Cast(strangers());

    World(KnowledgeBase knowledge) {
        this.people = Cast.of(knowledge, entity -> entity.type() == EntityType.PERSON);
        this.groups = Cast.of(knowledge, Cast::isGroup);
        this.places = Cast.of(knowledge, Entity::isPlace);
        this.outlets = Cast.of(knowledge, Cast::isOutlet);
    }

    private static List<Cast.Member> strangers() {
        Random random = new Random(STRANGERS);
        List<Cast.Member> strangers = new ArrayList<>();
        for (int i = 0; i < STRANGERS; i++) {
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String last = "Z" + Integer.toString(i + STRANGERS, Character.MAX_RADIX) + "ai";
            EntityCard card = new EntityCard(
                    "u-person-" + first.toLowerCase(Locale.ROOT) + "-" + last.toLowerCase(Locale.ROOT),
                    first + " " + last,
                    EntityType.PERSON,
                    null,
                    null,
                    null,
                    null);
            strangers.add(new Cast.Member(card, List.of(card.name(), last)));
        }
        return strangers;
    }
}
