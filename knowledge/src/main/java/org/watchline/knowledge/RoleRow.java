package org.watchline.knowledge;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/** One line of {@code roles.tsv}. */
final class RoleRow {

    static final List<String> COLUMNS = List.of("person", "role", "organisation", "from", "until", "source");

    private RoleRow() {}

    static HeldRole parse(Row row, Map<String, Entity> entities) {
        Entity person = entities.get(row.cell(0));
        row.require(person != null && person.type() == EntityType.PERSON, "no person has the id '" + row.cell(0) + "'");
        row.require(!row.cell(1).isBlank(), "role is missing");
        String organisation = row.cell(2).isEmpty() ? null : row.cell(2);
        row.require(
                organisation == null || entities.containsKey(organisation),
                "no entity has the id '" + organisation + "'");
        PartialDate from = date(row, row.cell(3));
        PartialDate until = date(row, row.cell(4));
        row.require(
                from == null || until == null || !until.last().isBefore(from.first()),
                "the role ends before it begins");
        return new HeldRole(row.cell(0), row.cell(1), organisation, from, until);
    }

    private static @Nullable PartialDate date(Row row, String cell) {
        try {
            return cell.isEmpty() ? null : PartialDate.of(cell);
        } catch (DateTimeParseException e) {
            throw row.refused("'" + cell + "' is not a day, month or year");
        }
    }
}
