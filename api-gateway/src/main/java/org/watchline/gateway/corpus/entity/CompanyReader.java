package org.watchline.gateway.corpus.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * Reads what is mentioned together. Counts go over the newest articles of an entity, which is in half of all perhaps.
 */
@ApplicationScoped
public class CompanyReader {

    private static final int NEWEST_ARTICLES = 1_000;

    private static final int MOST_RELATED = 30;
    private static final int MOST_PLACES = 100;
    private static final int MOST_OUTLETS = 20;

    /**
     * Of those that stand in these articles, this many of the most frequent are described, so that some are left when a
     * type is asked for.
     */
    private static final int DESCRIBED = 1_000;

    /** The same for the lists of an entity's page, which show fewer and are asked for with every page. */
    private static final int DESCRIBED_FOR_PAGE = 400;

    private static final String DIGEST = """
            with digest as materialized (
              select outlet_id, entity_ids from entity_digest
              where entity_id = ? order by sort_at desc, article_id desc limit ?)""";

    private static final String COUNTED = """
            , counted as (
              select other.id, count(*) as articles
              from digest cross join lateral unnest(entity_ids) as other (id)
              where other.id <> ? group by other.id order by articles desc, other.id limit ?)
            , described as materialized (
              select e.entity_id, e.name, e.type, e.kind, e.latitude, e.longitude, c.articles
              from counted c join entity e on e.entity_id = c.id)""";

    private static final String OUTLETS = "outlets";

    private static final String OF_OUTLETS = """
            union all (
              select 'outlets', d.outlet_id, s.name, null, null, null, null, d.articles
              from (
                select outlet_id, count(*) as articles from digest
                where outlet_id is not null group by outlet_id order by articles desc, outlet_id limit ?) as d
              join source_name s on s.source_id = d.outlet_id)""";

    private static final String ORDER = "order by articles desc, name, entity_id limit ?";

    private final Corpus corpus;

    CompanyReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The entities that most often stand in the same articles.
     *
     * @param types that they have; any if empty
     * @param asOf null for now
     */
    public List<RelatedEntity> related(String id, List<EntityType> types, @Nullable Instant asOf, int limit) {
        Sql sql = counted(id, DESCRIBED).add("select * from described where true");
        if (!types.isEmpty()) {
            sql.add("and type = any (?)", (Object)
                    types.stream().map(EntityType::name).toArray(String[]::new));
        }
        sql.add(ORDER, limit);
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, EntityRows::related));
    }

    /**
     * Which of the entities stand in the same articles, those articles that also mention the first one.
     *
     * @param asOf null for now
     */
    public List<NetworkEdge> edges(String id, List<String> among, @Nullable Instant asOf) {
        Sql sql = Sql.of(DIGEST, id, NEWEST_ARTICLES).add("""
                        , chosen as (
                          select row_number() over () as article, array(
                            select one from unnest(entity_ids) as one where one = any (?)) as ids
                          from digest)
                        select a.id as a, b.id as b, count(*) as articles
                        from chosen
                        cross join lateral unnest(ids) as a (id)
                        cross join lateral unnest(ids) as b (id)
                        where a.id < b.id
                        group by a.id, b.id
                        order by articles desc, a.id, b.id""", (Object) among.toArray(String[]::new));
        return corpus.asOf(
                asOf,
                snapshot -> snapshot.list(
                        sql, row -> new NetworkEdge(row.getString("a"), row.getString("b"), row.getLong("articles"))));
    }

    /** Over how many articles counts go, of an entity that is in so many. */
    public static Basis basis(long articles) {
        return new Basis(Math.min(articles, NEWEST_ARTICLES), articles);
    }

    static Company company(Corpus.Snapshot snapshot, String id, long articles) throws SQLException {
        Map<String, List<RelatedEntity>> entities = new HashMap<>();
        List<WritingOutlet> outlets = new ArrayList<>();
        snapshot.list(company(id), row -> {
            String list = row.getString("list");
            return list.equals(OUTLETS)
                    ? outlets.add(outlet(row))
                    : entities.computeIfAbsent(list, name -> new ArrayList<>()).add(EntityRows.related(row));
        });
        return new Company(
                entities.getOrDefault("related", List.of()),
                entities.getOrDefault("places", List.of()),
                List.copyOf(outlets),
                basis(articles));
    }

    private static WritingOutlet outlet(ResultSet row) throws SQLException {
        return new WritingOutlet(row.getString("entity_id"), row.getString("name"), row.getLong("articles"));
    }

    /** All three lists at once: what takes time is to find the articles. */
    private static Sql company(String id) {
        return counted(id, DESCRIBED_FOR_PAGE)
                .add("(select 'related' as list, * from described " + ORDER + ")", MOST_RELATED)
                .add(
                        "union all (select 'places', * from described where latitude is not null " + ORDER + ")",
                        MOST_PLACES)
                .add(OF_OUTLETS, MOST_OUTLETS)
                .add("order by list, articles desc, name, entity_id");
    }

    private static Sql counted(String id, int described) {
        return Sql.of(DIGEST, id, NEWEST_ARTICLES).add(COUNTED, id, described);
    }
}
