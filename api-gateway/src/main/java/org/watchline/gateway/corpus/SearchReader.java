package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a search finds. */
@ApplicationScoped
public class SearchReader {

    /** Relevance is worked out for this many of the newest matches; it costs a read of each. */
    private static final int RANKED = 10_000;

    private static final int FACET_VALUES = 20;

    private final Corpus corpus;

    SearchReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page.
     *
     * @param after the last article of the page before; null for the first page
     */
    public List<FoundArticle> page(ArticleFilter filter, Order order, @Nullable Place after, int limit) {
        return switch (order) {
            case DATE -> corpus.list(newest(filter, after, limit), row -> found(row, ArticleCards.sortKey(row)));
            case RELEVANCE -> corpus.list(best(filter, after, limit), row -> found(row, row.getString("rank")));
        };
    }

    /** Counts what the filter finds, up to a cap. */
    public int count(ArticleFilter filter, int cap) {
        Sql sql = Conditions.wanted(filter)
                .add("select count(*) from (select from search s where")
                .add(Conditions.of(filter))
                .add("limit ?) as matches", cap);
        return corpus.list(sql, row -> row.getInt(1)).get(0);
    }

    /** Counts the values of a facet among the newest matches; the most frequent values first. */
    public List<FacetValue> facet(ArticleFilter filter, Facet facet, int cap) {
        Sql sql = Conditions.wanted(filter)
                .add(", matches as (select s.article_id, s.source, s.language from search s where")
                .add(Conditions.of(filter))
                .add("order by s.sort_at desc limit ?)", cap)
                .add(FacetSql.of(facet))
                .add("order by count desc, value limit ?", FACET_VALUES);
        return corpus.list(
                sql, row -> new FacetValue(row.getString("value"), row.getString("label"), row.getInt("count")));
    }

    /** Reads the texts of a page's articles with their hits marked. */
    public Map<UUID, MarkedCopies> marked(@Nullable String words, List<UUID> articles) {
        Map<UUID, MarkedCopies> copies = new LinkedHashMap<>();
        corpus.list(MarkingSql.of(words, articles), row -> copies.put(Columns.id(row, "article_id"), copies(row)));
        return copies;
    }

    private static Sql newest(ArticleFilter filter, @Nullable Place after, int limit) {
        Sql sql = Conditions.wanted(filter)
                .add("select " + ArticleCards.COLUMNS + ", s.sort_at from search s where")
                .add(Conditions.of(filter));
        if (after != null) {
            sql.add("and (s.sort_at, s.article_id) < (?::timestamptz, ?)", after.key(), after.id());
        }
        return sql.add("order by s.sort_at desc, s.article_id desc limit ?", limit);
    }

    private static Sql best(ArticleFilter filter, @Nullable Place after, int limit) {
        Sql sql = Conditions.wanted(filter)
                .add(", matches as (select s.article_id, s.document from search s where")
                .add(Conditions.of(filter))
                .add("order by s.sort_at desc limit ?)", RANKED)
                // 1 divides by the logarithm of the length: a long article is not better for being long.
                .add("""
                        , ranked as (
                          select article_id, ts_rank(document, (select query from wanted), 1) as rank from matches)
                        , page as (select article_id, rank from ranked""");
        if (after != null) {
            sql.add("where (rank, article_id) < (?::real, ?)", after.key(), after.id());
        }
        return sql.add("order by rank desc, article_id desc limit ?)", limit)
                .add("select " + ArticleCards.COLUMNS + ", page.rank")
                .add("from page join search s on s.article_id = page.article_id")
                .add("order by page.rank desc, page.article_id desc");
    }

    private static FoundArticle found(ResultSet row, String key) throws SQLException {
        ArticleCard card = ArticleCards.read(row);
        return new FoundArticle(card, new Place(key, card.id()));
    }

    private static MarkedCopies copies(ResultSet row) throws SQLException {
        return new MarkedCopies(
                new MarkedCopies.Copies(
                        row.getString("title"), row.getString("title_plain"), row.getString("title_folded")),
                new MarkedCopies.Copies(
                        row.getString("text"), row.getString("text_plain"), row.getString("text_folded")));
    }
}
