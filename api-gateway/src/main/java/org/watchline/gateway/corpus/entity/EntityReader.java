package org.watchline.gateway.corpus.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Like;
import org.watchline.gateway.corpus.Sql;

/** Finds entities. */
@ApplicationScoped
public class EntityReader {

    private final Corpus corpus;

    EntityReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page: best names first, of equally good ones those first that are mentioned most. Of an earlier moment
     * only those that were mentioned by then.
     *
     * @param asOf null for now
     * @param after the last entity of the page before; null for the first page
     */
    public List<FoundEntity> page(EntityFilter filter, @Nullable Instant asOf, @Nullable EntityPlace after, int limit) {
        Sql sql = filter.name() == null
                ? mostMentioned(filter, after)
                : bestNamed(filter, filter.name(), asOf != null, after);
        sql.add("limit ?)", limit)
                .add("select t.score, " + EntityRows.COLUMNS)
                .add("from page t join entity e on e.entity_id = t.entity_id")
                .add("order by t.score desc, t.mentions desc, t.entity_id");
        return corpus.asOf(
                asOf,
                snapshot -> snapshot.list(
                        sql, row -> new FoundEntity(EntityRows.summary(row), Columns.real(row, "score"))));
    }

    /**
     * One entity; empty if there is none.
     *
     * @param asOf null for now
     */
    public Optional<EntitySummary> one(String id, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> {
            snapshot.keepPlans();
            return one(snapshot, id);
        });
    }

    static Optional<EntitySummary> one(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.first(
                Sql.of("select " + EntityRows.COLUMNS)
                        .add("from entity e left join entity_tally t on t.entity_id = e.entity_id")
                        .add("where e.entity_id = ?", id),
                EntityRows::summary);
    }

    /** The names of those of the entities that are described, by id. */
    public Map<String, String> named(Collection<String> ids) {
        return corpus
                .list(
                        Sql.of("select entity_id, name from entity where entity_id = any (?)", (Object)
                                ids.toArray(String[]::new)),
                        row -> Map.entry(row.getString("entity_id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sql mostMentioned(EntityFilter filter, @Nullable EntityPlace after) {
        Sql sql = Sql.of("""
                with page as (
                  select t.entity_id, 0::real as score, t.articles, t.mentions
                  from entity_tally t join entity e on e.entity_id = t.entity_id
                  where true""");
        ofTypes(sql, filter);
        if (after != null) {
            sql.add(
                    "and t.mentions <= ? and (t.mentions < ? or t.entity_id > ?)",
                    after.mentions(),
                    after.mentions(),
                    after.id());
        }
        return sql.add("order by t.mentions desc, t.entity_id");
    }

    private static Sql bestNamed(EntityFilter filter, String name, boolean mentionedOnly, @Nullable EntityPlace after) {
        // A name that begins with the words is better than any that is only like them.
        Sql sql = Sql.of(
                """
                with scored as (
                  select n.entity_id, max(n.score)::real as score
                  from (
                    select entity_id,
                      word_similarity(?, name) + case when starts_with(lower(name), lower(?)) then 1 else 0 end as score
                    from entity_naming
                    where (name ilike '%' || ? || '%' or ? <% name)
                    union all
                    select unnest(?::text[]), 2) as n
                  group by n.entity_id)
                , ranked as (
                  select s.entity_id, s.score, coalesce(t.articles, 0) as articles, coalesce(t.mentions, 0) as mentions
                  from scored s
                  join entity e on e.entity_id = s.entity_id
                  left join entity_tally t on t.entity_id = s.entity_id
                  where e.merged_into is null""", name, name, Like.literally(name), name, filter.known().toArray(String[]::new));
        if (mentionedOnly) {
            sql.add("and t.mentions > 0");
        }
        ofTypes(sql, filter).add(")").add(", page as (select * from ranked");
        if (after != null) {
            sql.add(
                    "where (-score, -mentions, entity_id) > (-(?::real), ?, ?)",
                    after.score(),
                    -after.mentions(),
                    after.id());
        }
        return sql.add("order by score desc, mentions desc, entity_id");
    }

    private static Sql ofTypes(Sql sql, EntityFilter filter) {
        return filter.types().isEmpty()
                ? sql
                : sql.add("and e.type = any (?)", (Object)
                        filter.types().stream().map(EntityType::name).toArray(String[]::new));
    }
}
