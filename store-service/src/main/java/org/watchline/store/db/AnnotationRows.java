package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.store.article.NewSet;
import org.watchline.store.db.EntityRows.Description;
import org.watchline.store.event.Sites;

/** New sets of annotations with everything that hangs on them. */
final class AnnotationRows {

    private AnnotationRows() {}

    /**
     * Adds sets, their rows and what they say of entities.
     *
     * @param activeRevisions ids of the revisions that hold
     * @param sites by which places of events are compared
     * @throws UnstorableDataException if a mention refers to an entity that nobody described
     */
    static void insert(Connection connection, List<NewSet> sets, Set<Long> activeRevisions, Sites sites, Instant now)
            throws SQLException {
        SetRows.insert(connection, sets, activeRevisions, now);
        EntityRows.describe(connection, descriptions(sets).values());
        Set<String> mentioned = mentioned(sets);
        if (!EntityRows.known(connection, mentioned).containsAll(mentioned)) {
            throw new UnstorableDataException("a mention refers to an entity that is not described", null);
        }
        MentionRows.insert(connection, sets);
        CitationRows.insert(connection, sets);
        RoleRows.insert(connection, sets);
        EntityUseRows.insert(connection, sets);
        // Last, because it may wait for other writers.
        EventRows.insert(connection, sets, activeRevisions, sites, now);
    }

    /** Of several descriptions of one entity the newest run's. */
    static Map<String, Description> descriptions(List<NewSet> sets) {
        Map<String, Description> descriptions = new TreeMap<>();
        for (NewSet set : sets) {
            for (EntityCard card : set.source().entities()) {
                descriptions.merge(
                        card.id(),
                        new Description(card, set.run()),
                        (known, further) -> further.run() >= known.run() ? further : known);
            }
        }
        return descriptions;
    }

    /** Entities that the sets' mentions refer to. */
    static Set<String> mentioned(List<NewSet> sets) {
        return sets.stream()
                .flatMap(set -> set.source().annotations().mentions().stream())
                .flatMap(mention -> Stream.ofNullable(mention.entityId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
