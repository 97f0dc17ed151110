package org.watchline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.name.NameKey;

/**
 * Who has claimed which spelling. Entities of different types may share one (a city and its airport's code), and so may
 * places, of which the article's other places tell which is near; within any other type nothing could decide.
 */
final class AliasClaims {

    private final Map<Claim, EntityRow> owners = new HashMap<>();

    void claim(EntityRow row) {
        if (row.entity().isPlace()) {
            return;
        }
        for (Alias alias : row.entity().aliases()) {
            EntityRow owner = owners.putIfAbsent(Claim.of(row.entity().type(), alias), row);
            if (owner != null && !owner.equals(row)) {
                throw row.refused("alias '%s' of %s belongs already to %s (%s)"
                        .formatted(
                                alias.text(), row.entity().id(), owner.entity().id(), owner.place()));
            }
        }
    }

    /** Two aliases clash when a text could not tell them apart. */
    private record Claim(EntityType type, String spelling, List<String> before, List<String> after) {

        static Claim of(EntityType type, Alias alias) {
            String spelling = alias.literal() ? "=" + NameKey.literal(alias.text()) : NameKey.comparable(alias.text());
            return new Claim(type, spelling, alias.before(), alias.after());
        }
    }
}
