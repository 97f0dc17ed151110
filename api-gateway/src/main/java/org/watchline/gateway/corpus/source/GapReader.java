package org.watchline.gateway.corpus.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * Reads what is cited and not held. The corpus holds what is cited if it has an article of the outlet that was
 * published on the cited day, a day before or a day after; posts are never held.
 */
@ApplicationScoped
public class GapReader {

    private final Corpus corpus;

    GapReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page, what most articles rest on first.
     *
     * @param source id of what is cited; null for all
     * @param asOf null for now
     * @param after the last gap of the page before; null for the first page
     */
    public List<Gap> page(@Nullable String source, @Nullable Instant asOf, @Nullable GapPlace after, int limit) {
        Sql sql = Sql.of("""
                with gap as (
                  select p.cited_id, p.date, p.handle, p.citations, p.articles
                  from cited_piece p
                  where (p.handle <> '' or not exists (
                    select from article_digest d
                    where d.outlet_id = p.cited_id and d.sort_at >= p.first_day - 1 and d.sort_at < p.last_day + 2))""");
        if (source != null) {
            sql.add("and p.cited_id = ?", source);
        }
        if (after != null) {
            sql.add(
                    """
                    and p.articles <= ?
                    and (-p.articles, -p.citations, p.cited_id, p.date, p.handle) > (?, ?, ?, ?, ?)""",
                    after.articles(),
                    -after.articles(),
                    -after.citations(),
                    after.source(),
                    after.date(),
                    after.handle());
        }
        sql.add("order by p.articles desc, p.citations desc, p.cited_id, p.date, p.handle limit ?)", limit)
                .add("""
                select g.*, coalesce(n.name, g.cited_id) as name
                from gap g left join source_name n on n.source_id = g.cited_id
                order by g.articles desc, g.citations desc, g.cited_id, g.date, g.handle""");
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, GapReader::gap));
    }

    private static Gap gap(ResultSet row) throws SQLException {
        return new Gap(
                new SourceLink(row.getString("cited_id"), row.getString("name")),
                given(row.getString("date")),
                given(row.getString("handle")),
                row.getLong("citations"),
                row.getLong("articles"));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
