package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** The words by which names of institutions say whose they are: "Pakistan", "Pakistani", "of Pakistan". */
final class CountryWords {

    private static final String OF = " of ";

    private final Map<String, Entity> countries = new HashMap<>();

    CountryWords(KnowledgeBase knowledge) {
        for (Entity entity : knowledge.entities()) {
            // A capital's name is not part of its country's institutions: the Islamabad High Court is the city's.
            boolean names = entity.kind().equals("country") || entity.type() == EntityType.NORP;
            Optional<Entity> country = names ? knowledge.countryOf(entity) : Optional.empty();
            country.ifPresent(found ->
                    entity.aliases().stream().map(Alias::text).forEach(alias -> countries.putIfAbsent(alias, found)));
        }
    }

    /** The name without its country, if it begins or ends with one. */
    Optional<Split> split(String name) {
        int space = name.indexOf(' ');
        Entity first = space < 0 ? null : countries.get(name.substring(0, space));
        if (first != null) {
            return Optional.of(new Split(first, name.substring(space + 1)));
        }
        int of = name.lastIndexOf(OF);
        Entity last = of < 0 ? null : countries.get(name.substring(of + OF.length()));
        return last == null ? Optional.empty() : Optional.of(new Split(last, name.substring(0, of)));
    }

    /** A country and what is left of a name without it. */
    record Split(Entity country, String rest) {}
}
