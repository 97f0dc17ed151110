package org.watchline.gateway.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.source.Sources;

/** What the entities and sources are called that filters give by their ids. */
@ApplicationScoped
public class FilterNames {

    private final Entities entities;
    private final Sources sources;

    FilterNames(Entities entities, Sources sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** The names of those that are described, by id. */
    public Map<String, String> in(Collection<Map<String, List<String>>> filters) {
        Map<String, String> names = new HashMap<>();
        List<String> mentioned = values(filters, "entity", "place");
        if (!mentioned.isEmpty()) {
            names.putAll(entities.named(mentioned));
        }
        List<String> cited = values(filters, "cites");
        if (!cited.isEmpty()) {
            names.putAll(sources.named(cited));
        }
        return names;
    }

    private static List<String> values(Collection<Map<String, List<String>>> filters, String... parameters) {
        return filters.stream()
                .flatMap(filter -> Stream.of(parameters).map(name -> filter.getOrDefault(name, List.of())))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
