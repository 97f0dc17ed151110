package org.watchline.gateway.entity;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameKey;

/** What the knowledge base calls entities: also by spellings and in scripts that no article has. */
@Singleton
class KnownNames {

    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

    private final KnowledgeBase knowledge;
    private final Map<String, Set<String>> idsByKey = new HashMap<>();

    KnownNames(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Entity entity : knowledge.entities()) {
            for (Alias alias : entity.aliases()) {
                idsByKey.computeIfAbsent(NameKey.comparable(alias.text()), key -> new TreeSet<>())
                        .add(entity.id());
            }
        }
    }

    /** The entities that have the name, however it is romanised. */
    Collection<String> idsOf(String name) {
        return idsByKey.getOrDefault(NameKey.comparable(name), Set.of());
    }

    /** What is known of an entity; empty for those that only articles know. */
    Optional<KnownFacts> factsOf(String id) {
        return knowledge.find(id).map(KnownNames::facts);
    }

    private static KnownFacts facts(Entity entity) {
        List<String> aliases = entity.aliases().stream()
                .map(Alias::text)
                .distinct()
                .filter(text -> !text.equals(entity.name()))
                .toList();
        String item = entity.wikidata();
        return new KnownFacts(entity.name(), entity.kind(), item == null ? null : URI.create(WIKIDATA + item), aliases);
    }
}
