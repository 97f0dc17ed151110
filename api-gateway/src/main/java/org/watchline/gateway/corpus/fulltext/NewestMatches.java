package org.watchline.gateway.corpus.fulltext;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.SearchQuery;
import org.watchline.gateway.corpus.Sql;

/**
 * The newest articles that a filter means, found in the way that reads least. The index of words leads to all articles
 * with a word, which then have to be sorted; for a word that is in every other article it is quicker to walk from the
 * newest article to older ones and look into each. A phrase has to be looked for in each article anyway.
 *
 * @param count of all matches, or of those that were met
 * @param complete whether these are all
 * @param newest ids, at most {@link #LISTED}
 * @param ranks of these, one by one, where the walk met their documents and ranks are asked for; else null
 */
@SuppressWarnings("ArrayRecordComponent") // handed to SQL, never compared
record NewestMatches(int count, boolean complete, String[] newest, String @Nullable [] ranks) {

    static final int LISTED = 1_000;

    /** Of so many of the newest articles it is tried how many match. */
    private static final int SAMPLE = 100;

    /** Shares of the sample from which on walking is quicker, measured on 100,000 articles. */
    private static final double COMMON = 0.3;

    private static final double COMMON_PHRASE = 0.1;

    /** 1 divides by the logarithm of the length: a long article is not better for being long. */
    static final String RANK = "ts_rank(s.document, (select words from wanted), 1)";

    private static final String IN_ORDER = "order by s.sort_at desc, s.article_id desc";

    /** Finds them, and counts all matches up to the query's cap. */
    static NewestMatches of(Corpus.Snapshot snapshot, SearchQuery query) throws SQLException {
        // Rows of the past are in two tables, so there is no one order to walk in.
        boolean walks =
                query.asOf() == null && Conditions.isInDocument(query.filter()) && isCommon(snapshot, query.filter());
        boolean ranks = walks && query.order() == Order.RELEVANCE;
        int most = walks ? Math.min(LISTED, query.cap()) : query.cap();
        Sql sql = Conditions.wanted(query.filter())
                .add(", hits as materialized (select s.article_id, s.sort_at,")
                .add(ranks ? RANK : "null")
                .add("as rank from");
        sql = (walks ? walked(sql, query.filter()) : looked(sql, query.filter()))
                .add("limit ?)", most + 1)
                .add(", newest as (select * from hits order by sort_at desc, article_id desc limit ?)", LISTED)
                .add("""
                        select (select count(*) from hits) as count,
                          array(select article_id::text from newest) as ids,
                          array(select rank::text from newest where rank is not null) as ranks""");
        return snapshot.list(sql, row -> matches(row, most, ranks)).get(0);
    }

    private static boolean isCommon(Corpus.Snapshot snapshot, ArticleFilter filter) throws SQLException {
        Sql sql = Conditions.wanted(filter)
                .add(", sample as (select s.document, s.types from search s where")
                .add(Conditions.ofPeriod(filter))
                .add(IN_ORDER)
                .add("limit ?)", SAMPLE)
                .add("select query::text like '%<%' as phrase,")
                .add("(select count(*) from sample s where s.document @@ wanted.query and")
                .add(Conditions.ofTypes(filter))
                .add(") as matching from wanted");
        return snapshot.list(
                        sql,
                        row -> row.getInt("matching") >= SAMPLE * (row.getBoolean("phrase") ? COMMON_PHRASE : COMMON))
                .get(0);
    }

    /** The order is fixed before anything is compared. */
    private static Sql walked(Sql sql, ArticleFilter filter) {
        return sql.add("(select * from search s where")
                .add(Conditions.ofPeriod(filter))
                .add(IN_ORDER)
                .add("offset 0) as s where")
                .add(Conditions.of(filter));
    }

    private static Sql looked(Sql sql, ArticleFilter filter) {
        return sql.add("search s where").add(Conditions.of(filter)).add(IN_ORDER);
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
