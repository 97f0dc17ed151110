package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/** Reads which entities go by which names. */
@ApplicationScoped
public class NameReader {

    private final Corpus corpus;

    NameReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The entities that were seen under these names or that people say have them, less those of which people say that
     * the name is not theirs.
     *
     * @param keys of spellings
     * @param asOf whose decisions count; null for now
     */
    public List<NameBearer> bearers(Collection<String> keys, @Nullable Instant asOf) {
        String[] names = keys.toArray(String[]::new);
        return corpus.asOf(asOf, snapshot -> snapshot.list(Sql.of("""
                        with seen as (
                          select corpus.spelling_key(a.name) as key, a.entity_id
                          from entity_alias a where corpus.spelling_key(a.name) = any (?)
                          union
                          select c.name_key, c.entity_id from spelling_claim c where c.name_key = any (?))
                        , meant as (
                          select seen.key,
                            case when r.entity_id is null then seen.entity_id else r.into_id end as entity_id
                          from seen
                          left join spelling_ruling r on r.entity_id = seen.entity_id and r.name_key = seen.key)
                        select distinct meant.key, e.entity_id, e.name, e.type
                        from meant
                        left join entity_redirect into_other on into_other.entity_id = meant.entity_id
                        join entity e on e.entity_id = coalesce(into_other.into_id, meant.entity_id)
                        order by meant.key, e.entity_id""", names, names), NameReader::bearer));
    }

    /**
     * Those of the entities that the corpus has, under an empty key.
     *
     * @param asOf whose decisions count; null for now
     */
    public List<NameBearer> known(Collection<String> ids, @Nullable Instant asOf) {
        return corpus.asOf(
                asOf, snapshot -> snapshot.list(Sql.of("""
                        select distinct '' as key, e.entity_id, e.name, e.type
                        from unnest(corpus.standing(?)) as id
                        join entity e on e.entity_id = id
                        order by e.entity_id""", (Object) ids.toArray(String[]::new)), NameReader::bearer));
    }

    /**
     * Those ids that neither an entity nor a source has, in the same order.
     *
     * @param asOf null for now
     */
    public List<String> unknown(Collection<String> ids, @Nullable Instant asOf) {
        Sql sql = Sql.of("""
                select given.id from unnest(?) with ordinality as given (id, place)
                where not exists (select from entity e where e.entity_id = given.id)
                  and not exists (select from source_name s where s.source_id = given.id)
                order by given.place""", (Object) ids.toArray(String[]::new));
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, row -> row.getString("id")));
    }

    /**
     * Spellings under which an entity was seen, the shortest first.
     *
     * @param asOf whose decisions count; null for now
     */
    public List<String> spellings(String id, int most, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> snapshot.list(Sql.of("""
                                select a.name from entity_alias a
                                where a.entity_id = any (corpus.tagged_as(array[?]))
                                group by a.name order by length(a.name), a.name limit ?""", id, most), row -> row.getString("name")));
    }

    /**
     * Entities whose names are like a text, the most similar first.
     *
     * @param most at most so many
     */
    public List<NameBearer> similar(String text, int most) {
        return corpus.list(Sql.of("""
                        with near as (
                          select a.entity_id, max(similarity(a.name, ?)) as score
                          from entity_alias a where a.name % ?
                          group by a.entity_id order by score desc, a.entity_id limit ?)
                        select distinct '' as key, e.entity_id, e.name, e.type, near.score
                        from near
                        left join entity_redirect r on r.entity_id = near.entity_id
                        join entity e on e.entity_id = coalesce(r.into_id, near.entity_id)
                        order by near.score desc, e.entity_id""", text, text, most), NameReader::bearer);
    }

    private static NameBearer bearer(ResultSet row) throws SQLException {
        return new NameBearer(
                row.getString("key"),
                row.getString("entity_id"),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")));
    }
}
