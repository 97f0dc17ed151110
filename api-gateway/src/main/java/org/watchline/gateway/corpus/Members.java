package org.watchline.gateway.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every id by which entities may be tagged: their own and those merged into them. */
public final class Members {

    private final Map<String, List<String>> merged = new HashMap<>();

    private Members() {}

    /** The members of these entities. */
    public static Members of(Corpus.Snapshot snapshot, Collection<String> entities) throws SQLException {
        Members members = new Members();
        if (!entities.isEmpty()) {
            Sql sql = Sql.of("select entity_id, into_id from entity_redirect where into_id = any (?)", (Object)
                    entities.toArray(String[]::new));
            snapshot.list(sql, row -> members.add(row.getString("into_id"), row.getString("entity_id")));
        }
        return members;
    }

    private boolean add(String entity, String member) {
        return merged.computeIfAbsent(entity, id -> new ArrayList<>()).add(member);
    }

    /** The ids of one of them. */
    public List<String> of(String entity) {
        return of(List.of(entity));
    }

    /** The ids of some of them. */
    public List<String> of(Collection<String> entities) {
        List<String> all = new ArrayList<>(entities);
        entities.forEach(entity -> all.addAll(merged.getOrDefault(entity, List.of())));
        return all;
    }
}
