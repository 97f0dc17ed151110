package org.watchline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What entities are to each other, as far as other names must be read with it. */
final class Relations {

    static final List<String> COLUMNS = List.of("subject", "relation", "object", "source");

    /** A nationality and its country ("Pakistani forces"), a capital and its country ("Islamabad denied it"). */
    private static final List<String> STANDING_FOR_A_COUNTRY = List.of("people-of", "capital-of");

    /** A place and the smallest one that holds it. */
    private static final String PART_OF = "part-of";

    private final Map<String, Entity> countries = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();

    private Relations() {}

    static Relations of(List<Row> rows, Map<String, Entity> entities) {
        Relations relations = new Relations();
        for (Row row : rows) {
            row.require(entities.containsKey(row.cell(0)), "no entity has the id '" + row.cell(0) + "'");
            if (row.cell(1).equals(PART_OF)) {
                relations.addWhole(row, entities.get(row.cell(2)));
                continue;
            }
            row.require(STANDING_FOR_A_COUNTRY.contains(row.cell(1)), "unknown relation '" + row.cell(1) + "'");
            Entity country = entities.get(row.cell(2));
            row.require(country != null && isCountry(country), "no country has the id '" + row.cell(2) + "'");
            Entity other = relations.countries.putIfAbsent(row.cell(0), Objects.requireNonNull(country));
            row.require(other == null, "'" + row.cell(0) + "' has a country already");
        }
        return relations;
    }

    /** A country's own, or that of a people or capital. */
    Optional<Entity> countryOf(Entity entity) {
        return isCountry(entity) ? Optional.of(entity) : Optional.ofNullable(countries.get(entity.id()));
    }

    /** The places that hold a place, the smallest first. */
    List<String> placesAround(String id) {
        List<String> around = new ArrayList<>();
        String whole = wholes.get(id);
        while (whole != null) {
            around.add(whole);
            whole = wholes.get(whole);
        }
        return around;
    }

    private void addWhole(Row row, @Nullable Entity whole) {
        row.require(whole != null && whole.isPlace(), "no place has the id '" + row.cell(2) + "'");
        row.require(
                !row.cell(2).equals(row.cell(0)) && !placesAround(row.cell(2)).contains(row.cell(0)),
                "'" + row.cell(0) + "' would lie in itself");
        row.require(
                wholes.putIfAbsent(row.cell(0), row.cell(2)) == null, "'" + row.cell(0) + "' lies in another place");
    }

    private static boolean isCountry(Entity entity) {
        return entity.kind().equals("country");
    }
}
