package org.watchline.gateway.corpus.fulltext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * How many of the newest articles match, from which the costs of both ways to the matches are estimated.
 *
 * @param articles in the period that is searched, as PostgreSQL's statistics have it; zero or more
 * @param read of them, the newest
 * @param candidates of those read that have the words, in any order
 * @param matching of those read
 * @param phrase whether the order of words matters, which the index of words does not know
 */
record MatchSample(long articles, int read, int candidates, int matching, boolean phrase) {

    private static final int SIZE = 200;

    /** Microseconds to look into an article's document, measured on 130,000 articles as are the other two. */
    private static final double WALKED = 9;

    /** Microseconds for an article that the index names. */
    private static final double LOOKED_UP = 0.7;

    /** Microseconds for one whose document tells whether its words are in order. */
    private static final double RECHECKED = 13;

    /**
     * Walking ends with the last article that is listed; it has to be this much quicker to leave the rest uncounted.
     */
    private static final double WORTH_IT = 2;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static MatchSample of(Corpus.Snapshot snapshot, ArticleFilter filter) throws SQLException {
        long articles = estimate(snapshot, filter);
        Sql sql = Conditions.wanted(filter)
                .add("""
                        , asked as materialized (
                          select query, query::text like '%<%' as phrase,
                            regexp_replace(query::text, '<(-|[0-9]+)>', '&', 'g')::tsquery as in_any_order
                          from wanted)
                        , sample as materialized (select s.document, s.types from search s where""")
                .add(Conditions.ofPeriod(filter))
                .add(NewestMatches.IN_ORDER)
                .add("limit ?)", SIZE)
                .add("""
                        , compared as materialized (
                          select s.document @@ asked.in_any_order as candidate, s.document @@ asked.query and""")
                .add(Conditions.ofTypes(filter))
                .add("""
                         as matching from sample s cross join asked)
                        select phrase, count(matching) as read, count(*) filter (where candidate) as candidates,
                          count(*) filter (where matching) as matching
                        from asked left join compared on true group by phrase""");
        return snapshot.list(sql, row -> sample(articles, row)).get(0);
    }

    private static MatchSample sample(long articles, ResultSet row) throws SQLException {
        return new MatchSample(
                articles,
                row.getInt("read"),
                row.getInt("candidates"),
                row.getInt("matching"),
                row.getBoolean("phrase"));
    }

    /** What the planner expects, for counting would take longer than what is to be saved. */
    private static long estimate(Corpus.Snapshot snapshot, ArticleFilter filter) throws SQLException {
        Sql sql = Sql.of("explain (format json) select from search s where").add(Conditions.ofPeriod(filter));
        String plan = snapshot.list(sql, row -> row.getString(1)).get(0);
        try {
            return MAPPER.readTree(plan).at("/0/Plan/Plan Rows").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isWalkingQuicker() {
        if (read < SIZE) {
            return true;
        }
        double all = Math.max(articles, read);
        // Half an article more, because a word that none of them has may be in others.
        double share = (matching + 0.5) / (read + 1);
        double walking = Math.min(all, NewestMatches.LISTED / share) * WALKED;
        double looking = all * ((double) candidates / read) * (phrase ? RECHECKED : LOOKED_UP);
        return walking * WORTH_IT < looking;
    }
}
