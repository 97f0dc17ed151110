package org.watchline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * One person, group, place or other thing that articles refer to.
 *
 * @param id stable kebab-case identifier
 * @param kind what sort of thing within its type, from a small vocabulary ({@code province}, {@code outlet} …)
 * @param name the spelling to display
 * @param aliases every spelling to look for in a text; the name is among them
 * @param coordinates present for every GPE and LOC
 * @param wikidata the Wikidata item ({@code Q843}) where it is certain
 */
public record Entity(
        String id,
        EntityType type,
        String kind,
        String name,
        List<Alias> aliases,
        @Nullable Coordinates coordinates,
        @Nullable String wikidata) {

    public Entity {
        aliases = List.copyOf(aliases);
    }

    /** Whether it is a country, region, settlement or part of the landscape; sites such as airports are not. */
    public boolean isPlace() {
        return type == EntityType.GPE || type == EntityType.LOC;
    }

    Entity withAliases(List<Alias> others) {
        return new Entity(id, type, kind, name, others, coordinates, wikidata);
    }
}
