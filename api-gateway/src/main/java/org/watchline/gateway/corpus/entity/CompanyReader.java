package org.watchline.gateway.corpus.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

    private static final int NEWEST_ARTICLES = 2_000;

    private static final String OWN = """
            with own as materialized (
              select ae.article_id from article_entity ae
              where ae.entity_id = ? order by ae.sort_at desc, ae.article_id desc limit ?)
            , digest as materialized (
              select d.outlet_id, d.entity_ids from own join article_digest d on d.article_id = own.article_id)""";

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
        return corpus.asOf(asOf, snapshot -> related(snapshot, id, types, limit));
    }

    /**
     * Which of the entities stand in the same articles, those articles that also mention the first one.
     *
     * @param asOf null for now
     */
    public List<NetworkEdge> edges(String id, List<String> among, @Nullable Instant asOf) {
        Sql sql = Sql.of(OWN, id, NEWEST_ARTICLES).add("""
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

    static List<RelatedEntity> related(Corpus.Snapshot snapshot, String id, List<EntityType> types, int limit)
            throws SQLException {
        return snapshot.list(
                counted(id, types.isEmpty() ? "true" : "e.type = any (?)", types, limit), EntityRows::related);
    }

    static List<RelatedEntity> places(Corpus.Snapshot snapshot, String id, int limit) throws SQLException {
        return snapshot.list(counted(id, "e.latitude is not null", List.of(), limit), EntityRows::related);
    }

    static List<WritingOutlet> outlets(Corpus.Snapshot snapshot, String id, int limit) throws SQLException {
        return snapshot.list(
                Sql.of(OWN, id, NEWEST_ARTICLES).add("""
                                select d.outlet_id, s.name, d.articles
                                from (
                                  select outlet_id, count(*) as articles from digest
                                  where outlet_id is not null group by outlet_id
                                  order by articles desc, outlet_id limit ?) as d
                                join source_name s on s.source_id = d.outlet_id
                                order by d.articles desc, s.name""", limit),
                row -> new WritingOutlet(row.getString("outlet_id"), row.getString("name"), row.getLong("articles")));
    }

    private static Sql counted(String id, String condition, List<EntityType> types, int limit) {
        Sql sql = Sql.of(OWN, id, NEWEST_ARTICLES).add("""
                        , counted as (
                          select other.id, count(*) as articles
                          from digest cross join lateral unnest(entity_ids) as other (id)
                          where other.id <> ? group by other.id)
                        select e.entity_id, e.name, e.type, e.kind, e.latitude, e.longitude, c.articles
                        from counted c join entity e on e.entity_id = c.id
                        where""", id);
        Sql where = types.isEmpty()
                ? sql.add(condition)
                : sql.add(
                        condition, (Object) types.stream().map(EntityType::name).toArray(String[]::new));
        return where.add("order by c.articles desc, e.name, e.entity_id limit ?", limit);
    }
}
