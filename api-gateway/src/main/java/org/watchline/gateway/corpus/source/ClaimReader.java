package org.watchline.gateway.corpus.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCards;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads sentences with what they rest on. */
@ApplicationScoped
public class ClaimReader {

    private final Corpus corpus;

    ClaimReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page, those of the newest articles first.
     *
     * @param asOf null for now
     * @param after the last claim of the page before; null for the first page
     */
    public List<FoundClaim> page(ClaimFilter filter, @Nullable Instant asOf, @Nullable ClaimPlace after, int limit) {
        Sql sql = Sql.of("""
                with page as materialized (
                  select c.article_id, c.ordinal, c.sort_at from cited c where true""");
        add(sql, filter);
        if (after != null) {
            sql.add(
                    "and (c.sort_at, c.article_id, c.ordinal) < (?::timestamptz, ?, ?)",
                    after.sortAt(),
                    after.articleId(),
                    after.ordinal());
        }
        sql.add("order by c.sort_at desc, c.article_id desc, c.ordinal desc limit ?)", limit)
                .add("""
                select c.*, own.name as outlet, cited.name as cited
                from page
                join claim c on c.article_id = page.article_id and c.ordinal = page.ordinal
                left join source_name own on own.source_id = c.outlet_id
                left join source_name cited on cited.source_id = c.cited_id
                order by c.sort_at desc, c.article_id desc, c.ordinal desc""");
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, ClaimReader::found));
    }

    private static void add(Sql sql, ClaimFilter filter) {
        if (filter.source() != null) {
            sql.add("and c.cited_id = ?", filter.source());
        }
        if (filter.article() != null) {
            sql.add("and c.article_id = ?", filter.article());
        }
        if (filter.from() != null) {
            sql.add("and c.sort_at >= ?", filter.from());
        }
        if (filter.until() != null) {
            sql.add("and c.sort_at > '-infinity' and c.sort_at < ?", filter.until());
        }
    }

    private static FoundClaim found(ResultSet row) throws SQLException {
        Claim claim = claim(row);
        return new FoundClaim(claim, new ClaimPlace(ArticleCards.sortKey(row), claim.articleId(), claim.ordinal()));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        String outlet = row.getString("outlet_id");
        String written = row.getString("written");
        return new Claim(
                Columns.id(row, "article_id"),
                row.getInt("ordinal"),
                row.getString("title"),
                outlet == null
                        ? null
                        : new SourceLink(outlet, Objects.requireNonNullElse(row.getString("outlet"), outlet)),
                Columns.instant(row, "published_at"),
                new SourceLink(row.getString("cited_id"), Objects.requireNonNullElse(row.getString("cited"), written)),
                written,
                row.getString("date"),
                row.getString("handle"),
                Columns.number(row, "footnote"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                Objects.requireNonNullElse(row.getString("sentence"), ""),
                row.getInt("sentence_start"),
                row.getInt("sentence_end"),
                Columns.texts(row, "events"));
    }
}
