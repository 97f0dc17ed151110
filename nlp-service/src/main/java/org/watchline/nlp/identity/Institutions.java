package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameKey;

/**
 * Institutions that every country has under the same name: "the Army", "Parliament", "the Supreme Court". What each
 * country's is follows from the knowledge base: of "Pakistan Army" and "Senate of Pakistan", the country is left out.
 */
final class Institutions {

    private static final Set<String> KINDS = Set.of("agency", "court", "force", "ministry", "office", "parliament");

    /** The article is another country's if it names that one more than twice as often. */
    private static final int CLEARLY_MORE = 2;

    /** By the key of the name without the country, then by country id. */
    private final Map<String, Map<String, Entity>> byName = new HashMap<>();

    /** Keys of names that are any country's, whether or not the knowledge base has several countries' institutions. */
    private final Set<String> common = new HashSet<>(NameTable.keys("institution"));

    private final CountryWords words;

    Institutions(KnowledgeBase knowledge) {
        words = new CountryWords(knowledge);
        knowledge.entities().stream()
                .filter(entity -> entity.type() == EntityType.ORG && KINDS.contains(entity.kind()))
                .forEach(entity -> entity.aliases().forEach(alias -> add(entity, alias)));
        byName.forEach((name, byCountry) -> {
            if (byCountry.size() > 1) {
                common.add(name);
            }
        });
    }

    /**
     * The verdict on a name that may be any country's; none on other names, and none where only habit decides.
     *
     * @param usual whose name it is where nothing speaks for another; null if nobody's
     */
    Optional<Verdict> judge(Sighting name, Countries countries, @Nullable Entity usual) {
        String key = NameKey.of(name.name());
        Map<String, Entity> byCountry = byName.getOrDefault(key, Map.of());
        if (byCountry.isEmpty() && !common.contains(key)) {
            return usual == null ? withItsCountry(name) : Optional.empty();
        }
        Optional<Entity> country = countries.ownerOf(name, key);
        if (country.isEmpty() && common.contains(key)) {
            country = articles(countries, byCountry, usual);
        }
        return country.map(chosen -> verdict(name, chosen, byCountry.get(chosen.id())));
    }

    /** "Defence Ministry of Pakistan" is the Pakistan Defence Ministry, which the knowledge base may have. */
    private Optional<Verdict> withItsCountry(Sighting name) {
        return words.split(name.name())
                .flatMap(split -> Optional.ofNullable(byName.getOrDefault(NameKey.of(split.rest()), Map.of())
                        .get(split.country().id())))
                .map(found -> Verdict.certain(new Referent.Listed(found), "spelling", found.name()));
    }

    /** The article's country, preferring those of which the institution is known. */
    private static Optional<Entity> articles(
            Countries countries, Map<String, Entity> byCountry, @Nullable Entity usual) {
        Optional<Entity> main = countries.main();
        Optional<Entity> known = countries.mainAmong(byCountry);
        boolean knownWillDo =
                known.isPresent() && countries.count(known.get()) * CLEARLY_MORE >= countries.count(main.orElse(null));
        if (knownWillDo) {
            return known;
        }
        return usual == null || byCountry.size() > 1 ? main : Optional.empty();
    }

    private static Verdict verdict(Sighting name, Entity country, @Nullable Entity institution) {
        Referent referent = institution == null
                ? new Referent.Unlisted(Naming.ofInstitution(country).card(name.name(), EntityType.ORG, name))
                : new Referent.Listed(institution);
        return Verdict.byContext(referent, "institution-of:" + country.id());
    }

    private void add(Entity institution, Alias alias) {
        words.split(alias.text())
                .ifPresent(split -> byName.computeIfAbsent(NameKey.of(split.rest()), unused -> new HashMap<>())
                        .putIfAbsent(split.country().id(), institution));
    }
}
