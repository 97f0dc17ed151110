package org.watchline.gateway.corpus.fulltext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * How many articles match, as far as PostgreSQL's statistics and the newest articles tell; from that, what both ways to
 * the matches cost.
 *
 * @param articles in the period that is searched, by the statistics
 * @param candidates of them, which the index of words would name, by the statistics
 * @param ordered whether candidates do not match unless their words are in order
 * @param read newest articles of the period that were looked into; none if the index is quick anyway
 * @param matching of those read
 */
record MatchSample(double articles, double candidates, boolean ordered, int read, int matching) {

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

    /** Microseconds; a sample takes a tenth of it. */
    private static final double QUICK = 20_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static MatchSample of(Corpus.Snapshot snapshot, ArticleFilter filter, Lexemes lexemes) throws SQLException {
        double candidates = expected(snapshot, filter, lexemes.all());
        MatchSample unread = new MatchSample(0, candidates, lexemes.areOrdered(), 0, 0);
        if (unread.looking() < QUICK) {
            return unread;
        }
        return unread.read(snapshot, filter, lexemes);
    }

    /** Looks into the newest articles. */
    MatchSample read(Corpus.Snapshot snapshot, ArticleFilter filter, Lexemes lexemes) throws SQLException {
        double all = expected(snapshot, filter, null);
        Sql sql = lexemes.wanted()
                .add(", sample as materialized (select s.document, s.types from search s where")
                .add(Conditions.ofPeriod(filter))
                .add(NewestMatches.IN_ORDER)
                .add("limit ?)", SIZE)
                .add("select count(*) as read, count(*) filter (where s.document @@ wanted.query and")
                .add(Conditions.ofTypes(filter))
                .add(") as matching from sample s cross join wanted");
        return snapshot.list(sql, row -> with(all, row)).get(0);
    }

    private MatchSample with(double all, ResultSet row) throws SQLException {
        return new MatchSample(all, candidates, ordered, row.getInt("read"), row.getInt("matching"));
    }

    /** What the planner expects, for counting would take longer than what is to be saved. */
    private static double expected(Corpus.Snapshot snapshot, ArticleFilter filter, @Nullable String query)
            throws SQLException {
        Sql sql = Sql.of("explain (format json) select from search s where").add(Conditions.ofPeriod(filter));
        if (query != null) {
            sql.add("and s.document @@ ?::tsquery", query);
        }
        String plan = snapshot.list(sql, row -> row.getString(1)).get(0);
        try {
            return MAPPER.readTree(plan).at("/0/Plan/Plan Rows").asDouble();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isWalkingQuicker() {
        return looking() >= QUICK && walking() * WORTH_IT < looking();
    }

    /** Microseconds. */
    private double looking() {
        return candidates * (ordered ? RECHECKED : LOOKED_UP);
    }

    /** Microseconds. */
    private double walking() {
        if (read < SIZE) {
            return read * WALKED;
        }
        // Half an article more, because a word that none of them has may be in others.
        double share = (matching + 0.5) / (read + 1);
        return Math.min(Math.max(articles, read), NewestMatches.LISTED / share) * WALKED;
    }
}
