package org.watchline.gateway.corpus.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;

/**
 * Which reports are meant. A report must match every part that is given; lists hold alternatives.
 *
 * @param modes finer words for what was done, such as {@code aerial}
 * @param actors entity ids of those who did it or claimed it
 * @param recipients entity ids of those to whom it was done
 * @param locations entity ids of places
 * @param entities all of which take part in whatever role
 * @param articles that report it
 * @param modality at least one of which the text gives
 * @param actual whether what the text denies, supposes or foretells is left out
 * @param conflicting whether only events are meant whose figures contradict each other
 * @param from earliest time, by the clock
 * @param until first time after the latest, by the clock
 */
public record EventFilter(
        List<EventType> types,
        List<String> modes,
        List<String> actors,
        List<String> recipients,
        List<String> locations,
        List<String> entities,
        List<UUID> articles,
        List<Modality> modality,
        boolean actual,
        boolean conflicting,
        @Nullable String words,
        Clock clock,
        @Nullable Instant from,
        @Nullable Instant until) {

    public EventFilter {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        locations = List.copyOf(locations);
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
        modality = List.copyOf(modality);
    }

    /** Ids of all entities that it names. */
    public Set<String> named() {
        return Stream.of(actors, recipients, locations, entities)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same filter for other places. */
    public EventFilter at(List<String> others) {
        return new EventFilter(
                types,
                modes,
                actors,
                recipients,
                others,
                entities,
                articles,
                modality,
                actual,
                conflicting,
                words,
                clock,
                from,
                until);
    }

    /** The same filter, whether or not the text says that it happened. */
    EventFilter whetherActualOrNot() {
        return new EventFilter(
                types,
                modes,
                actors,
                recipients,
                locations,
                entities,
                articles,
                modality,
                false,
                conflicting,
                words,
                clock,
                from,
                until);
    }
}
