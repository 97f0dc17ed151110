package org.watchline.gateway.corpus.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.ArticleCards;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Like;
import org.watchline.gateway.corpus.Sql;

/** Reads sources: outlets that publish, and what else is cited. */
@ApplicationScoped
public class SourceReader {

    private static final int MOST_EDGES = 30;
    private static final int MOST_ARTICLES = 10;

    /** A source {@code s}. The dates come out of an index, which is why they are not columns of a view. */
    private static final String COLUMNS = """
            s.source_id, s.name, s.listed, s.articles, s.citations, s.citing_articles, s.citing_sources,
            (select d.sort_at from article_digest d
              where d.outlet_id = s.source_id and d.sort_at > '-infinity' order by d.sort_at limit 1) as first_seen,
            (select d.sort_at from article_digest d
              where d.outlet_id = s.source_id and d.sort_at > '-infinity' order by d.sort_at desc limit 1)
              as last_seen,
            (select r.grade from source_rating r where r.source in (s.source_id, s.name)
              order by r.source = s.source_id desc limit 1) as rating""";

    private final Corpus corpus;

    SourceReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** What sources are called, by their ids. */
    public Map<String, String> named(Collection<String> ids) {
        return corpus
                .list(
                        Sql.of("select source_id, name from source_name where source_id = any (?)", (Object)
                                ids.toArray(String[]::new)),
                        row -> Map.entry(row.getString("source_id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Reads a page, the most cited first, of equally cited ones those first of which most articles are held.
     *
     * @param name part of the names; null for all
     * @param asOf null for now
     * @param after the last source of the page before; null for the first page
     */
    public List<SourceSummary> page(
            @Nullable String name, @Nullable Instant asOf, @Nullable SourcePlace after, int limit) {
        Sql sql = Sql.of("select " + COLUMNS + " from source s where true");
        if (name != null) {
            sql.add("and (s.name ilike '%' || ? || '%' or ? <% s.name)", Like.literally(name), name);
        }
        if (after != null) {
            sql.add(
                    "and s.citations <= ? and (-s.citations, -s.articles, s.source_id) > (?, ?, ?)",
                    after.citations(),
                    -after.citations(),
                    -after.articles(),
                    after.id());
        }
        sql.add("order by s.citations desc, s.articles desc, s.source_id limit ?", limit);
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, SourceReader::summary));
    }

    /**
     * One source with its neighbours; empty if there is none.
     *
     * @param asOf null for now
     */
    public Optional<StoredSource> one(String id, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> {
            Optional<SourceSummary> summary = snapshot.first(
                    Sql.of("select " + COLUMNS + " from source s where s.source_id = ?", id), SourceReader::summary);
            if (summary.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new StoredSource(
                    summary.get(),
                    neighbours(snapshot, "outlet_id", "cited_id", id),
                    neighbours(snapshot, "cited_id", "outlet_id", id),
                    newest(snapshot, id)));
        });
    }

    private static List<CitationCount> neighbours(Corpus.Snapshot snapshot, String other, String own, String id)
            throws SQLException {
        return snapshot.list(
                Sql.of("select n.source_id, n.name, e.citations, e.articles from citation_edge e")
                        .add("join source_name n on n.source_id = e." + other)
                        .add("where e." + own + " = ? order by e.citations desc, n.name limit ?", id, MOST_EDGES),
                row -> new CitationCount(
                        new SourceLink(row.getString("source_id"), row.getString("name")),
                        row.getLong("citations"),
                        row.getLong("articles")));
    }

    private static List<ArticleCard> newest(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.list(
                Sql.of("with newest as (select article_id from article_digest where outlet_id = ?", id)
                        .add("order by sort_at desc, article_id desc limit ?)", MOST_ARTICLES)
                        .add("select " + ArticleCards.COLUMNS)
                        .add("from newest join article s on s.article_id = newest.article_id")
                        .add("order by s.sort_at desc, s.article_id desc"),
                ArticleCards::read);
    }

    private static SourceSummary summary(ResultSet row) throws SQLException {
        return new SourceSummary(
                row.getString("source_id"),
                row.getString("name"),
                row.getBoolean("listed"),
                row.getLong("articles"),
                row.getLong("citations"),
                row.getLong("citing_articles"),
                row.getLong("citing_sources"),
                Columns.instant(row, "first_seen"),
                Columns.instant(row, "last_seen"),
                row.getString("rating"));
    }
}
