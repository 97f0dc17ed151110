package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a search finds. */
@ApplicationScoped
public class SearchReader {

    /** Facets are counted, and relevance is worked out, over this many of the newest matches: each of them is read. */
    public static final int COUNTED = 2_000;

    private final Corpus corpus;

    SearchReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What matches.
     *
     * @param count up to a cap
     * @param newest ids, at most {@link #COUNTED}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to SQL, never compared
    private record Hits(int count, String[] newest) {}

    /** Reads a page and what is told beside it. */
    public Found find(SearchQuery query) {
        return corpus.asOf(query.asOf(), snapshot -> {
            // The one look at all matches; everything else reads the newest of them.
            Hits hits = hits(snapshot, query);
            List<FoundArticle> page = page(snapshot, query, hits);
            List<UUID> ids = page.stream().map(found -> found.card().id()).toList();
            return new Found(
                    page,
                    hits.count(),
                    facets(snapshot, query, hits),
                    copies(snapshot, query.filter(), ids),
                    duplicates(snapshot, ids));
        });
    }

    /**
     * The ids of the newest articles that the filter finds.
     *
     * @param asOf null for now
     */
    public List<UUID> newest(ArticleFilter filter, @Nullable Instant asOf, int limit) {
        SearchQuery query = new SearchQuery(filter, asOf, Order.DATE, null, limit, List.of(), COUNTED);
        return corpus.asOf(asOf, snapshot -> page(snapshot, query, hits(snapshot, query))).stream()
                .map(found -> found.card().id())
                .toList();
    }

    /**
     * Counts what the filter finds, up to a cap.
     *
     * @param asOf null for now
     */
    public int count(ArticleFilter filter, @Nullable Instant asOf, int cap) {
        SearchQuery query = new SearchQuery(filter, asOf, Order.DATE, null, 0, List.of(), cap);
        return corpus.asOf(asOf, snapshot -> hits(snapshot, query).count());
    }

    private static Hits hits(Corpus.Snapshot snapshot, SearchQuery query) throws SQLException {
        Sql sql = Conditions.wanted(query.filter())
                .add(", hits as materialized (select s.article_id, s.sort_at from search s where")
                .add(Conditions.of(query.filter()))
                .add("order by s.sort_at desc, s.article_id desc limit ?)", query.cap())
                .add("""
                        select (select count(*) from hits) as count,
                          array(
                            select article_id::text from hits order by sort_at desc, article_id desc limit ?) as newest""", COUNTED);
        return snapshot.list(
                        sql,
                        row -> new Hits(
                                row.getInt("count"),
                                Columns.texts(row, "newest").toArray(String[]::new)))
                .get(0);
    }

    private static List<FoundArticle> page(Corpus.Snapshot snapshot, SearchQuery query, Hits hits) throws SQLException {
        return switch (query.order()) {
            case DATE -> snapshot.list(newest(query, hits), row -> found(row, ArticleCards.sortKey(row)));
            case RELEVANCE -> snapshot.list(best(query, hits), row -> found(row, row.getString("rank")));
        };
    }

    private static Map<Facet, List<FacetValue>> facets(Corpus.Snapshot snapshot, SearchQuery query, Hits hits)
            throws SQLException {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        if (query.facets().isEmpty()) {
            return facets;
        }
        query.facets().forEach(facet -> facets.put(facet, new ArrayList<>()));
        Sql sql = Sql.of("""
                        with matches as materialized (
                          select s.source, s.language, s.sort_at, s.entities, s.types, s.cited, s.events
                          from search s where s.article_id = any (?::uuid[]))""", (Object) hits.newest()).add(FacetSql.COUNTED).add(FacetSql.of(query.facets()));
        snapshot.list(
                sql,
                row -> facets.computeIfAbsent(
                                Facet.valueOf(row.getString("facet").toUpperCase(Locale.ROOT)),
                                facet -> new ArrayList<>())
                        .add(new FacetValue(row.getString("value"), row.getString("label"), row.getInt("count"))));
        return facets;
    }

    private static Map<UUID, MarkedCopies> copies(Corpus.Snapshot snapshot, ArticleFilter filter, List<UUID> articles)
            throws SQLException {
        Map<UUID, MarkedCopies> copies = new LinkedHashMap<>();
        snapshot.list(MarkingSql.of(filter, articles), row -> copies.put(Columns.id(row, "article_id"), copies(row)));
        return copies;
    }

    private static Map<UUID, Integer> duplicates(Corpus.Snapshot snapshot, List<UUID> articles) throws SQLException {
        String[] ids = articles.stream().map(UUID::toString).toArray(String[]::new);
        Map<UUID, Integer> duplicates = new HashMap<>();
        snapshot.list(
                Sql.of("select article_id, count(*) as others from duplicate")
                        .add("where article_id = any (?::uuid[]) group by article_id", (Object) ids),
                row -> duplicates.put(Columns.id(row, "article_id"), row.getInt("others")));
        return duplicates;
    }

    private static Sql newest(SearchQuery query, Hits hits) {
        Sql sql = Conditions.wanted(query.filter())
                .add("select " + ArticleCards.COLUMNS + ", s.sort_at from search s where");
        if (query.after() == null && query.limit() <= COUNTED) {
            sql.add("s.article_id = any (?::uuid[])", (Object)
                    Arrays.copyOf(hits.newest(), Math.min(hits.newest().length, query.limit())));
        } else {
            sql.add(Conditions.of(query.filter()));
        }
        if (query.after() != null) {
            sql.add(
                    "and (s.sort_at, s.article_id) < (?::timestamptz, ?)",
                    query.after().key(),
                    query.after().id());
        }
        return sql.add("order by s.sort_at desc, s.article_id desc limit ?", query.limit());
    }

    private static Sql best(SearchQuery query, Hits hits) {
        Sql sql = Conditions.wanted(query.filter())
                // 1 divides by the logarithm of the length: a long article is not better for being long.
                .add("""
                        , ranked as (
                          select s.article_id, ts_rank(s.document, (select words from wanted), 1) as rank
                          from search s where s.article_id = any (?::uuid[]))
                        , page as (select article_id, rank from ranked""", (Object) hits.newest());
        if (query.after() != null) {
            sql.add(
                    "where (rank, article_id) < (?::real, ?)",
                    query.after().key(),
                    query.after().id());
        }
        return sql.add("order by rank desc, article_id desc limit ?)", query.limit())
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
