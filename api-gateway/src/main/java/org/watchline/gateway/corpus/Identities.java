package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which entities were merged into which. Annotations keep the ids that they were made with. */
@ApplicationScoped
public class Identities {

    private final Corpus corpus;

    Identities(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Every id by which an entity may be tagged: its own and those merged into it.
     *
     * @param asOf null for now
     */
    public List<String> members(String id, @Nullable Instant asOf) {
        return corpus.asOf(
                asOf,
                snapshot -> snapshot.list(
                        Sql.of(
                                "select ? as id union all select entity_id from entity_redirect where into_id = ?",
                                id,
                                id),
                        row -> row.getString("id")));
    }

    /**
     * Those of the ids that were merged into others, with what they are part of.
     *
     * @param asOf null for now
     */
    public Map<String, String> merged(Collection<String> ids, @Nullable Instant asOf) {
        return corpus.asOf(
                asOf,
                snapshot -> snapshot
                        .list(
                                Sql.of(
                                        "select entity_id, into_id from entity_redirect where entity_id = any (?)",
                                        (Object) ids.toArray(String[]::new)),
                                row -> Map.entry(row.getString("entity_id"), row.getString("into_id")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
