package org.watchline.gateway.corpus.fulltext;

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
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.ArticleCards;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.corpus.Found;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.FullText;
import org.watchline.gateway.corpus.MarkedCopies;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.Place;
import org.watchline.gateway.corpus.SearchQuery;
import org.watchline.gateway.corpus.Sql;

/** Reads what a search finds from the published views. */
@ApplicationScoped
class PostgresFullText implements FullText {

    private final Corpus corpus;

    PostgresFullText(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Found find(SearchQuery query) {
        return corpus.asOf(query.asOf(), snapshot -> {
            Lexemes lexemes = Lexemes.of(snapshot, query.filter());
            // The one look at all matches; everything else reads the newest of them.
            NewestMatches matches = NewestMatches.of(snapshot, query, lexemes);
            List<FoundArticle> page = page(snapshot, query, lexemes, matches);
            Map<Facet, List<FacetValue>> facets = facets(snapshot, query, matches);
            List<UUID> ids = page.stream().map(found -> found.card().id()).toList();
            // Not before what depends on the words.
            snapshot.keepPlans();
            return new Found(
                    page,
                    matches.count(),
                    matches.complete(),
                    facets,
                    copies(snapshot, query.filter(), ids),
                    duplicates(snapshot, ids));
        });
    }

    @Override
    public List<UUID> newest(ArticleFilter filter, @Nullable Instant asOf, int limit) {
        SearchQuery query = new SearchQuery(filter, asOf, Order.DATE, null, limit, List.of(), NewestMatches.LISTED);
        return corpus
                .asOf(asOf, snapshot -> {
                    Lexemes lexemes = Lexemes.of(snapshot, filter);
                    return page(snapshot, query, lexemes, NewestMatches.of(snapshot, query, lexemes));
                })
                .stream()
                .map(found -> found.card().id())
                .toList();
    }

    @Override
    public int count(ArticleFilter filter, @Nullable Instant asOf, int cap) {
        Sql sql = Conditions.wanted(filter)
                .add("select count(*) from (select from search s where")
                .add(Conditions.of(filter))
                .add("limit ?) as found", cap);
        return corpus.asOf(
                asOf, snapshot -> snapshot.list(sql, row -> row.getInt(1)).get(0));
    }

    /** What is shown of the matches. */
    static List<FoundArticle> page(Corpus.Snapshot snapshot, SearchQuery query, Lexemes lexemes, NewestMatches matches)
            throws SQLException {
        return switch (query.order()) {
            case DATE -> snapshot.list(newest(query, lexemes, matches), row -> found(row, ArticleCards.sortKey(row)));
            case RELEVANCE ->
                snapshot.list(best(query, lexemes, matches), row -> found(row, Columns.real(row, "rank")));
        };
    }

    private static Map<Facet, List<FacetValue>> facets(
            Corpus.Snapshot snapshot, SearchQuery query, NewestMatches matches) throws SQLException {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        if (query.facets().isEmpty()) {
            return facets;
        }
        query.facets().forEach(facet -> facets.put(facet, new ArrayList<>()));
        Sql sql = Sql.of("""
                        with matches as materialized (
                          select s.source, s.language, s.sort_at, s.entities, s.types, s.cited, s.events
                          from search s where s.article_id = any (?::uuid[]))""", (Object) matches.newest()).add(FacetSql.COUNTED).add(FacetSql.of(query.facets()));
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

    private static Sql newest(SearchQuery query, Lexemes lexemes, NewestMatches matches) {
        Sql sql = lexemes.wanted().add("select " + ArticleCards.COLUMNS + ", s.sort_at from search s where");
        if (query.after() == null && query.limit() <= NewestMatches.LISTED) {
            sql.add("s.article_id = any (?::uuid[])", (Object)
                    Arrays.copyOf(matches.newest(), Math.min(matches.newest().length, query.limit())));
        } else {
            sql.add(Conditions.of(query.filter()));
        }
        if (query.after() != null) {
            sql.add(
                    "and (s.sort_at, s.article_id) < (?::timestamptz, ?)",
                    query.after().key(),
                    query.after().id());
        }
        return sql.add(NewestMatches.IN_ORDER).add("limit ?", query.limit());
    }

    private static Sql best(SearchQuery query, Lexemes lexemes, NewestMatches matches) {
        Sql sql = ranked(lexemes, matches).add(", page as (select article_id, rank from ranked");
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

    private static Sql ranked(Lexemes lexemes, NewestMatches matches) {
        if (matches.ranks() != null) {
            return Sql.of(
                    "with ranked as (select * from unnest(?::uuid[], ?::real[]) as known (article_id, rank))",
                    matches.newest(),
                    matches.ranks());
        }
        return lexemes.wanted()
                .add(", ranked as (select s.article_id, " + NewestMatches.RANK + " as rank from search s")
                .add("where s.article_id = any (?::uuid[]))", (Object) matches.newest());
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
