package org.watchline.gateway.corpus.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads who cites whom. */
@ApplicationScoped
public class EdgeReader {

    /** Citations of a period are counted over this many of the newest. */
    private static final int NEWEST_CITATIONS = 20_000;

    private final Corpus corpus;

    EdgeReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Edges, the heaviest first.
     *
     * @param names of the sources at their ends, by id
     * @param basis the articles whose citations were counted
     */
    public record Edges(List<CitationEdge> edges, Map<String, String> names, Basis basis) {}

    /**
     * Reads the heaviest edges.
     *
     * @param asOf null for now
     */
    public Edges read(EdgeFilter filter, @Nullable Instant asOf, int limit) {
        return corpus.asOf(asOf, snapshot -> {
            List<CitationEdge> edges = snapshot.list(
                    (filter.isPartial() ? counted(filter) : tallied(filter)).add("limit ?", limit),
                    row -> new CitationEdge(
                            row.getString("outlet_id"),
                            row.getString("cited_id"),
                            row.getLong("citations"),
                            row.getLong("articles")));
            return new Edges(edges, names(snapshot, edges), basis(snapshot, filter));
        });
    }

    private static Sql tallied(EdgeFilter filter) {
        Sql sql = Sql.of("select outlet_id, cited_id, citations, articles from citation_edge")
                .add("where outlet_id is not null");
        touching(sql, filter.source());
        return sql.add("order by citations desc, outlet_id, cited_id");
    }

    private static Sql counted(EdgeFilter filter) {
        Sql sql = Sql.of("""
                select outlet_id, cited_id, count(*) as citations, count(distinct article_id) as articles
                from (""").add(newest(filter)).add(") as newest where outlet_id is not null");
        touching(sql, filter.source());
        return sql.add("group by outlet_id, cited_id order by citations desc, outlet_id, cited_id");
    }

    private static Sql newest(EdgeFilter filter) {
        Sql sql = Sql.of("select outlet_id, cited_id, article_id from cited where true");
        if (filter.articles() != null) {
            sql.add("and article_id = any (?::uuid[])", (Object)
                    filter.articles().stream().map(UUID::toString).toArray(String[]::new));
        }
        if (filter.from() != null) {
            sql.add("and sort_at >= ?", filter.from());
        }
        if (filter.until() != null) {
            sql.add("and sort_at > '-infinity' and sort_at < ?", filter.until());
        }
        return sql.add("order by sort_at desc, article_id desc, ordinal desc limit ?", NEWEST_CITATIONS);
    }

    private static void touching(Sql sql, @Nullable String source) {
        if (source != null) {
            sql.add("and (outlet_id = ? or cited_id = ?)", source, source);
        }
    }

    private static Basis basis(Corpus.Snapshot snapshot, EdgeFilter filter) throws SQLException {
        Sql all = Sql.of("select coalesce(sum(articles), 0) as articles from source");
        long held = snapshot.list(all, row -> row.getLong("articles")).get(0);
        if (!filter.isPartial()) {
            return new Basis(held, held);
        }
        Sql some = Sql.of("select count(distinct article_id) as articles from (")
                .add(newest(filter))
                .add(") as newest");
        return new Basis(snapshot.list(some, row -> row.getLong("articles")).get(0), held);
    }

    private static Map<String, String> names(Corpus.Snapshot snapshot, Collection<CitationEdge> edges)
            throws SQLException {
        String[] ids = edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .toArray(String[]::new);
        return snapshot
                .list(
                        Sql.of("select source_id, name from source_name where source_id = any (?)", (Object) ids),
                        row -> Map.entry(row.getString("source_id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
