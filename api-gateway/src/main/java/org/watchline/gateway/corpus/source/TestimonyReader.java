package org.watchline.gateway.corpus.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.source.StoredTestimony.CitedSource;

/** Reads who published articles and whom they cite. */
@ApplicationScoped
public class TestimonyReader {

    private static final String ARTICLES = """
            select d.article_id, r.published_at, d.outlet_id as source_id, n.name, e.kind,
              coalesce((select c.cluster from article_cluster c where c.article_id = d.article_id), r.text_hash) as story
            from article_digest d
            join report_article r on r.article_id = d.article_id
            left join source_name n on n.source_id = d.outlet_id
            left join entity e on e.entity_id = d.outlet_id
            where d.article_id = any (?::uuid[])""";

    private static final String CITES = """
            select distinct c.article_id, c.cited_id as source_id, n.name, e.kind
            from cited c
            left join source_name n on n.source_id = c.cited_id
            left join entity e on e.entity_id = c.cited_id
            where c.article_id = any (?::uuid[])""";

    private final Corpus corpus;

    TestimonyReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads those of the articles that there are.
     *
     * @param asOf null for now
     */
    public List<StoredTestimony> of(List<UUID> articles, @Nullable Instant asOf) {
        String[] ids = articles.stream().map(UUID::toString).toArray(String[]::new);
        return corpus.asOf(asOf, snapshot -> {
            Map<UUID, List<CitedSource>> cites = new HashMap<>();
            snapshot.list(
                    Sql.of(CITES, (Object) ids),
                    row -> cites.computeIfAbsent(Columns.id(row, "article_id"), id -> new ArrayList<>())
                            .add(source(row)));
            return snapshot.list(Sql.of(ARTICLES, (Object) ids), row -> testimony(row, cites));
        });
    }

    private static StoredTestimony testimony(ResultSet row, Map<UUID, List<CitedSource>> cites) throws SQLException {
        UUID id = Columns.id(row, "article_id");
        return new StoredTestimony(
                id,
                Columns.instant(row, "published_at"),
                row.getString("source_id") == null ? null : source(row),
                cites.getOrDefault(id, List.of()),
                row.getString("story"));
    }

    private static CitedSource source(ResultSet row) throws SQLException {
        String id = row.getString("source_id");
        String name = row.getString("name");
        return new CitedSource(id, name == null ? id : name, row.getString("kind"));
    }
}
