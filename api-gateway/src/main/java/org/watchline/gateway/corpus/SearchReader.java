package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a search finds. */
@ApplicationScoped
public class SearchReader {

    /** Facets are counted over this many of the newest matches. */
    public static final int COUNTED = 2_000;

    /** Relevance is worked out for this many of the newest matches; it costs a read of each. */
    private static final int RANKED = 2_000;

    private final Corpus corpus;

    SearchReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Reads a page and what is told beside it. */
    public Found find(SearchQuery query) {
        return corpus.asOf(query.asOf(), snapshot -> {
            List<FoundArticle> page = page(snapshot, query);
            List<UUID> ids = page.stream().map(found -> found.card().id()).toList();
            return new Found(
                    page, count(snapshot, query), facets(snapshot, query), copies(snapshot, query.filter(), ids));
        });
    }

    /** Reads a page as of now, without texts. */
    public List<FoundArticle> page(ArticleFilter filter, Order order, @Nullable Place after, int limit) {
        SearchQuery query = new SearchQuery(filter, null, order, after, limit, List.of(), 0);
        return corpus.atOneMoment(snapshot -> page(snapshot, query));
    }

    /** Counts what the filter finds now, up to a cap. */
    public int count(ArticleFilter filter, int cap) {
        SearchQuery query = new SearchQuery(filter, null, Order.DATE, null, 0, List.of(), cap);
        return corpus.atOneMoment(snapshot -> count(snapshot, query));
    }

    private static List<FoundArticle> page(Corpus.Snapshot snapshot, SearchQuery query) throws SQLException {
        return switch (query.order()) {
            case DATE ->
                snapshot.list(
                        newest(query.filter(), query.after(), query.limit()),
                        row -> found(row, ArticleCards.sortKey(row)));
            case RELEVANCE ->
                snapshot.list(
                        best(query.filter(), query.after(), query.limit()), row -> found(row, row.getString("rank")));
        };
    }

    private static int count(Corpus.Snapshot snapshot, SearchQuery query) throws SQLException {
        Sql sql = Conditions.wanted(query.filter())
                .add("select count(*) from (select from search s where")
                .add(Conditions.of(query.filter()))
                .add("limit ?) as matches", query.cap());
        return snapshot.list(sql, row -> row.getInt(1)).get(0);
    }

    private static Map<Facet, List<FacetValue>> facets(Corpus.Snapshot snapshot, SearchQuery query)
            throws SQLException {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        if (query.facets().isEmpty()) {
            return facets;
        }
        query.facets().forEach(facet -> facets.put(facet, new ArrayList<>()));
        Sql sql = Conditions.wanted(query.filter())
                .add("""
                        , matches as materialized (
                          select s.source, s.language, s.sort_at, s.entities, s.types, s.cited, s.events
                          from search s where""")
                .add(Conditions.of(query.filter()))
                .add("order by s.sort_at desc limit ?)", COUNTED)
                .add(FacetSql.COUNTED)
                .add(FacetSql.of(query.facets()));
        snapshot.list(
                sql,
                row -> facets.get(Facet.valueOf(row.getString("facet").toUpperCase(Locale.ROOT)))
                        .add(new FacetValue(row.getString("value"), row.getString("label"), row.getInt("count"))));
        return facets;
    }

    private static Map<UUID, MarkedCopies> copies(Corpus.Snapshot snapshot, ArticleFilter filter, List<UUID> articles)
            throws SQLException {
        Map<UUID, MarkedCopies> copies = new LinkedHashMap<>();
        snapshot.list(MarkingSql.of(filter, articles), row -> copies.put(Columns.id(row, "article_id"), copies(row)));
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
                          select article_id, ts_rank(document, (select words from wanted), 1) as rank from matches)
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
