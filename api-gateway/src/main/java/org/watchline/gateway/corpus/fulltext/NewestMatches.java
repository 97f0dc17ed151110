package org.watchline.gateway.corpus.fulltext;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.SearchQuery;
import org.watchline.gateway.corpus.Sql;

/**
 * The newest articles that a filter means, found in the way that reads least. The index of words leads to all articles
 * with a word, which then have to be sorted; for a word that is in every other article it is quicker to walk from the
 * newest article to older ones and look into each. {@link MatchSample} chooses.
 *
 * @param count of all matches, or of those that were met
 * @param complete whether these are all
 * @param newest ids, at most {@link #LISTED}
 * @param ranks of these, one by one, where the walk met their documents and ranks are asked for; else null
 */
@SuppressWarnings("ArrayRecordComponent") // handed to SQL, never compared
record NewestMatches(int count, boolean complete, String[] newest, String @Nullable [] ranks) {

    static final int LISTED = 1_000;

    /** 1 divides by the logarithm of the length: a long article is not better for being long. */
    static final String RANK = "ts_rank(s.document, (select words from wanted), 1)";

    static final String IN_ORDER = "order by s.sort_at desc, s.article_id desc";

    /** Finds them, and counts all matches up to the query's cap. */
    static NewestMatches of(Corpus.Snapshot snapshot, SearchQuery query, Lexemes lexemes) throws SQLException {
        // Rows of the past are in two tables, so there is no one order to walk in.
        boolean walks = query.asOf() == null
                && lexemes.all() != null
                && MatchSample.of(snapshot, query.filter(), lexemes).isWalkingQuicker();
        return walks ? walked(snapshot, query, lexemes) : looked(snapshot, query, lexemes);
    }

    /**
     * From the newest article on, as far as the last that is listed. The order is fixed before anything is compared.
     */
    static NewestMatches walked(Corpus.Snapshot snapshot, SearchQuery query, Lexemes lexemes) throws SQLException {
        boolean ranks = query.order() == Order.RELEVANCE;
        Sql articles = Sql.of("(select * from search s where")
                .add(Conditions.ofPeriod(query.filter()))
                .add(IN_ORDER)
                .add("offset 0) as s where")
                .add(Conditions.of(query.filter()));
        return read(snapshot, lexemes, articles, Math.min(LISTED, query.cap()), ranks);
    }

    /**
     * By the index of words, if there are words. The order comes last then: PostgreSQL, which does not know what it
     * costs to look into a document, would walk.
     */
    static NewestMatches looked(Corpus.Snapshot snapshot, SearchQuery query, Lexemes lexemes) throws SQLException {
        Sql articles = Sql.of("(select s.article_id, s.sort_at from search s where")
                .add(Conditions.of(query.filter()))
                .add(lexemes.all() != null ? "offset 0) as s" : ") as s")
                .add(IN_ORDER);
        return read(snapshot, lexemes, articles, query.cap(), false);
    }

    private static NewestMatches read(Corpus.Snapshot snapshot, Lexemes lexemes, Sql articles, int most, boolean ranks)
            throws SQLException {
        Sql sql = lexemes.wanted()
                .add(", hits as materialized (select s.article_id, s.sort_at,")
                .add(ranks ? RANK : "null")
                .add("as rank from")
                .add(articles)
                .add("limit ?)", most + 1)
                .add(", newest as (select * from hits order by sort_at desc, article_id desc limit ?)", LISTED)
                .add("""
                        select (select count(*) from hits) as count,
                          array(select article_id::text from newest) as ids,
                          array(select rank::text from newest where rank is not null) as ranks""");
        return snapshot.list(sql, row -> matches(row, most, ranks)).get(0);
    }

    private static NewestMatches matches(ResultSet row, int most, boolean ranks) throws SQLException {
        int counted = row.getInt("count");
        return new NewestMatches(
                Math.min(counted, most), counted <= most, texts(row, "ids"), ranks ? texts(row, "ranks") : null);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return Columns.texts(row, column).toArray(String[]::new);
    }
}
