package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.fulltext.Conditions;

/** Reads the change sequence. */
@ApplicationScoped
public class ChangeReader {

    /** What was taken down is told to everybody: nobody can say any more whether it matched. */
    private static final String REMOVED = "removed";

    private final Corpus corpus;

    ChangeReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The position of the latest change; everything that is committed later has a higher one. */
    public ChangePosition head() {
        return corpus.atOneMoment(ChangeReader::head);
    }

    /** The same, in an open snapshot. */
    public static ChangePosition head(Corpus.Snapshot snapshot) throws SQLException {
        return snapshot.first(
                        Sql.of("select xid::text as xid, seq from change as c order by c.xid desc, c.seq desc limit 1"),
                        ChangeReader::position)
                .orElse(ChangePosition.BEGINNING);
    }

    /**
     * Reads the next stretch of the sequence.
     *
     * @param longest changes, whether they match or not
     */
    public ChangePage after(ChangePosition position, ArticleFilter filter, int longest) {
        Sql sql = Conditions.wanted(filter)
                .add("""
                        , stretch as (
                          select c.xid, c.seq, c.article_id, c.kind, c.run_id
                          from change c
                          where (c.xid, c.seq) > (?::text::xid8, ?)
                          order by c.xid, c.seq
                          limit ?)""", Long.toUnsignedString(position.xid()), position.seq(), longest)
                .add("""
                        select stretch.xid::text as xid, stretch.seq, stretch.kind, stretch.article_id as changed_id,
                          case when s.article_id is not null then (
                            select other.article_id
                            from article_cluster own
                            join article_cluster other on other.cluster = own.cluster
                            where own.article_id = s.article_id
                              and (other.known_from, other.article_id) < (own.known_from, own.article_id)
                            order by other.known_from, other.article_id
                            limit 1) end as echo_of,""")
                .add(ArticleCards.COLUMNS)
                .add("from stretch left join search s")
                .add("on s.article_id = stretch.article_id and stretch.kind <> 'late' and")
                // What is tagged anew and not shown is no news to anybody.
                .add("""
                        (stretch.kind <> 'rerun' or exists (
                          select from article shown
                          where shown.article_id = stretch.article_id and shown.run_id = stretch.run_id)) and""")
                .add(Conditions.of(filter))
                .add("order by stretch.xid, stretch.seq");
        List<Step> steps = corpus.list(sql, ChangeReader::step);
        return new ChangePage(
                steps.stream().map(Step::article).filter(Objects::nonNull).toList(),
                steps.isEmpty() ? position : steps.get(steps.size() - 1).position(),
                steps.size() == longest);
    }

    /** One change; without its article if that does not match. */
    private record Step(ChangePosition position, @Nullable ChangedArticle article) {}

    private static Step step(ResultSet row) throws SQLException {
        ChangePosition position = position(row);
        String kind = row.getString("kind");
        boolean matches = row.getObject("article_id") != null;
        ChangedArticle article = matches || kind.equals(REMOVED)
                ? new ChangedArticle(
                        position,
                        kind,
                        Columns.id(row, "changed_id"),
                        matches ? ArticleCards.read(row) : null,
                        row.getObject("echo_of", UUID.class))
                : null;
        return new Step(position, article);
    }

    /** Of a change whose row has {@code xid} as text and {@code seq}. */
    public static ChangePosition position(ResultSet row) throws SQLException {
        return new ChangePosition(Long.parseUnsignedLong(row.getString("xid")), row.getLong("seq"));
    }
}
