package org.watchline.gateway.corpus.event;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Every id by which entities may be tagged: their own and those merged into them. */
final class Members {

    private final Map<String, List<String>> merged = new HashMap<>();

    private Members() {}

    /** The members of all entities that a filter names. */
    static Members in(EventFilter filter, Corpus.Snapshot snapshot) throws SQLException {
        Set<String> named = new TreeSet<>(filter.entities());
        named.addAll(filter.actors());
        named.addAll(filter.recipients());
        named.addAll(filter.locations());
        Members members = new Members();
        if (!named.isEmpty()) {
            Sql sql = Sql.of("select entity_id, into_id from entity_redirect where into_id = any (?)", (Object)
                    named.toArray(String[]::new));
            snapshot.list(sql, row -> members.add(row.getString("into_id"), row.getString("entity_id")));
        }
        return members;
    }

    private boolean add(String entity, String member) {
        return merged.computeIfAbsent(entity, id -> new ArrayList<>()).add(member);
    }

    List<String> of(String entity) {
        return of(List.of(entity));
    }

    List<String> of(Collection<String> entities) {
        List<String> all = new ArrayList<>(entities);
        entities.forEach(entity -> all.addAll(merged.getOrDefault(entity, List.of())));
        return all;
    }
}
