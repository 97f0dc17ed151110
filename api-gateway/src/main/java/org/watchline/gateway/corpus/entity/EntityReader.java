package org.watchline.gateway.corpus.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads entities. */
@ApplicationScoped
public class EntityReader {

    /** Co-occurrence is counted over this many of the newest articles. */
    private static final int NEWEST_ARTICLES = 2_000;

    private final Corpus corpus;

    EntityReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page: best names first, equally good ones by id.
     *
     * @param after the last entity of the page before; null for the first page
     */
    public List<FoundEntity> page(EntityFilter filter, @Nullable EntityPlace after, int limit) {
        Sql sql = scored(filter).add(", page as (select entity_id, score from scored");
        if (after != null) {
            sql.add("where (-score, entity_id) > (-(?::real), ?)", after.score(), after.id());
        }
        sql.add("order by score desc, entity_id limit ?)", limit)
                .add("select e.*, page.score from page join entity e on e.entity_id = page.entity_id")
                .add("order by page.score desc, page.entity_id");
        return corpus.list(sql, row -> new FoundEntity(entity(row), row.getString("score")));
    }

    /** One entity; empty if there is none. */
    public Optional<EntitySummary> one(String id) {
        return corpus.first(Sql.of("select * from entity where entity_id = ?", id), EntityReader::entity);
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

    /** The spellings of an entity in the shown annotations, the most frequent first. */
    public List<EntityName> names(String id, int limit) {
        return corpus.list(
                Sql.of("select name, article_count, mention_count from entity_name where entity_id = ?", id)
                        .add("order by mention_count desc, name limit ?", limit),
                row -> new EntityName(
                        row.getString("name"), row.getLong("article_count"), row.getLong("mention_count")));
    }

    /** The entities that most often stand in the same articles. */
    public List<RelatedEntity> related(String id, int limit) {
        return corpus.list(
                Sql.of("""
                        select other.entity_id, other.name, other.type, null as kind, null::float8 as latitude,
                          null::float8 as longitude, count(*) as articles
                        from (
                          select article_id from article_entity
                          where entity_id = ? order by sort_at desc limit ?) as own
                        join article_entity other using (article_id)
                        where other.entity_id <> ?
                        group by other.entity_id, other.name, other.type
                        order by articles desc, other.name limit ?""", id, NEWEST_ARTICLES, id, limit),
                row -> new RelatedEntity(
                        row.getString("entity_id"),
                        row.getString("name"),
                        type(row),
                        row.getString("kind"),
                        coordinates(row),
                        row.getLong("articles")));
    }

    private static Sql scored(EntityFilter filter) {
        Sql sql = Sql.of("with scored as (");
        if (filter.name() == null) {
            sql.add("select e.entity_id, 0::real as score from entity e where true");
        } else {
            // A name that begins with the words is better than any that is only like them.
            sql.add("""
                    select e.entity_id,
                      max(word_similarity(?, n.name) + case when starts_with(lower(n.name), lower(?)) then 1 else 0 end)::real
                        as score
                    from entity e
                    join (
                      select entity_id, name from entity_alias
                      union all
                      select entity_id, name from corpus.entity) as n on n.entity_id = e.entity_id
                    where (n.name ilike '%' || ? || '%' or ? <% n.name)""", filter.name(), filter.name(), withoutWildcards(filter.name()), filter.name());
        }
        if (!filter.types().isEmpty()) {
            sql.add("and e.type = any (?)", (Object)
                    filter.types().stream().map(EntityType::name).toArray(String[]::new));
        }
        return sql.add(filter.name() == null ? ")" : "group by e.entity_id)");
    }

    private static String withoutWildcards(String name) {
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static EntitySummary entity(ResultSet row) throws SQLException {
        return new EntitySummary(
                row.getString("entity_id"),
                row.getString("name"),
                type(row),
                row.getString("kind"),
                coordinates(row),
                row.getString("wikidata"),
                row.getLong("article_count"),
                row.getLong("mention_count"),
                Columns.instant(row, "first_seen"),
                Columns.instant(row, "last_seen"));
    }

    private static EntityType type(ResultSet row) throws SQLException {
        return EntityType.valueOf(row.getString("type"));
    }

    private static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = Columns.decimal(row, "latitude");
        Double longitude = Columns.decimal(row, "longitude");
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
