package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameKey;

/** Tells tribes from the surnames that they are: "Wazir elders" are the tribe's, whoever is called Wazir. */
final class Tribes {

    /** What stands behind the name of a tribe. */
    private static final Set<String> OF_A_TRIBE = NameTable.words("of-tribe");

    private final Map<String, Entity> byName = new HashMap<>();

    Tribes(KnowledgeBase knowledge) {
        for (Entity entity : knowledge.entities()) {
            if (entity.type() == EntityType.NORP) {
                entity.aliases().stream().map(Alias::text).forEach(name -> byName.putIfAbsent(key(name), entity));
            }
        }
    }

    /** The verdict on a name of a person that the word behind it makes a tribe's; none on other names. */
    Optional<Verdict> judge(Sighting name) {
        boolean surname = name.family() == Family.PERSON && name.name().indexOf(' ') < 0;
        return surname && isOfATribe(wordAfter(name))
                ? Optional.ofNullable(byName.get(key(name.name())))
                        .map(tribe -> Verdict.certain(new Referent.Listed(tribe), "context", tribe.name()))
                : Optional.empty();
    }

    private static boolean isOfATribe(String word) {
        return OF_A_TRIBE.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String wordAfter(Sighting name) {
        return name.reading()
                .sentenceAt(name.span().start())
                .flatMap(sentence -> sentence.tokens().stream()
                        .skip(sentence.firstTokenFrom(name.span().end()))
                        .findFirst())
                .map(token -> token.span().in(name.reading().levelled()))
                .orElse("");
    }

    private static String key(String name) {
        return NameKey.of(ThingKey.core(Family.PEOPLE, name));
    }
}
