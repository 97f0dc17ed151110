package org.watchline.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/** One entity, the line that describes it, and all that bears on annotations. */
record EntityRow(Entity entity, Row row, String canonical) {

    static final List<String> COLUMNS =
            List.of("id", "type", "kind", "name", "aliases", "latitude", "longitude", "wikidata", "source");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    /** Reads one line; whatever is wrong with it is reported with file and line. */
    static EntityRow parse(Row row) {
        try {
            return new EntityRow(entity(row.cells()), row, row.withoutSource());
        } catch (IllegalArgumentException e) {
            throw row.refused(String.valueOf(e.getMessage()));
        }
    }

    /** The same entity with aliases that stand elsewhere. */
    EntityRow with(Row source, List<Alias> more) {
        List<Alias> aliases = new ArrayList<>(entity.aliases());
        for (Alias alias : more) {
            source.require(!aliases.contains(alias), "alias '" + alias.text() + "' is repeated");
            aliases.add(alias);
        }
        return new EntityRow(entity.withAliases(aliases), row, canonical + "\t" + source.cell(1));
    }

    String place() {
        return row.place();
    }

    InvalidKnowledgeException refused(String reason) {
        return row.refused(reason);
    }

    private static Entity entity(List<String> cells) {
        String id = cells.get(0);
        require(ID.matcher(id).matches(), "id '" + id + "' is not kebab-case");
        EntityType type = type(cells.get(1));
        require(type != EntityType.DATE, "a date is not an entity");
        require(!cells.get(2).isBlank(), "kind is missing");
        String name = cells.get(3);
        require(!name.isBlank(), "name is missing");
        Coordinates point = coordinates(cells.get(5), cells.get(6));
        require(point != null || (type != EntityType.GPE && type != EntityType.LOC), type + " without coordinates");
        List<Alias> aliases = aliases(name, cells.get(4));
        return new Entity(id, type, cells.get(2), AliasNotation.display(name), aliases, point, wikidata(cells.get(7)));
    }

    private static EntityType type(String cell) {
        try {
            return EntityType.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown type '" + cell + "'", e);
        }
    }

    /** The name is the first alias. */
    private static List<Alias> aliases(String name, String cell) {
        List<Alias> aliases = new ArrayList<>();
        aliases.add(AliasNotation.parse(name));
        aliases.addAll(AliasNotation.parseAll(cell));
        require(new HashSet<>(aliases).size() == aliases.size(), "an alias is repeated");
        return aliases;
    }

    private static @Nullable Coordinates coordinates(String latitude, String longitude) {
        require(latitude.isEmpty() == longitude.isEmpty(), "half a coordinate");
        return latitude.isEmpty() ? null : new Coordinates(degrees(latitude), degrees(longitude));
    }

    private static double degrees(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is not a number of degrees".formatted(cell), e);
        }
    }

    private static @Nullable String wikidata(String cell) {
        require(cell.isEmpty() || WIKIDATA.matcher(cell).matches(), "'" + cell + "' is not a Wikidata item");
        return cell.isEmpty() ? null : cell;
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }
}
