package org.watchline.gateway.knowledge;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** What lies in which place: towns and districts in their province, sites in their town. */
@Singleton
public class PlacesWithin {

    private final Map<String, Set<String>> within = new HashMap<>();
    private final Set<String> countries;

    PlacesWithin(KnowledgeBase knowledge) {
        for (Entity entity : knowledge.entities()) {
            for (String whole : knowledge.placesAround(entity.id())) {
                within.computeIfAbsent(whole, id -> new TreeSet<>()).add(entity.id());
            }
        }
        this.countries = knowledge.entities().stream()
                .filter(entity ->
                        knowledge.countryOf(entity).filter(entity::equals).isPresent())
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of these places and of all that lies in them. */
    public List<String> of(Collection<String> places) {
        return places.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), within.getOrDefault(id, Set.of()).stream()))
                .distinct()
                .toList();
    }

    /** The same, but countries stand for themselves. */
    public List<String> unlessCountries(Collection<String> places) {
        return places.stream()
                .flatMap(id -> countries.contains(id) ? Stream.of(id) : of(List.of(id)).stream())
                .distinct()
                .toList();
    }
}
