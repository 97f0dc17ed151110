package org.watchline.gateway.corpus.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.watchline.gateway.corpus.ArticleCards;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangeReader;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.fulltext.Conditions;

/** Reads what came in, the latest first. Annotations that were made anew are no news. */
@ApplicationScoped
public class NewsReader {

    /** Changes that are looked at; a filter costs a look at each of them. */
    private static final int STRETCH = 5_000;

    private final Corpus corpus;

    NewsReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What came in after a position and matches.
     *
     * @param most articles
     */
    public News since(ChangePosition position, ArticleFilter filter, int most) {
        return corpus.atOneMoment(snapshot -> {
            ChangePosition head = ChangeReader.head(snapshot);
            int changes = snapshot.list(
                            Sql.of("select count(*) from (")
                                    .add(stretch(position))
                                    .add(") as stretch"),
                            row -> row.getInt(1))
                    .get(0);
            List<NewArticle> found = snapshot.list(matching(position, filter, most + 1), NewsReader::article);
            return new News(
                    found.subList(0, Math.min(most, found.size())), head, changes == STRETCH || found.size() > most);
        });
    }

    /** The position of the last change before a moment. */
    public ChangePosition before(Instant moment) {
        return corpus.first(
                        Sql.of("select xid::text as xid, seq from change c where c.at < ?", moment)
                                .add("order by c.xid desc, c.seq desc limit 1"),
                        ChangeReader::position)
                .orElse(ChangePosition.BEGINNING);
    }

    private static Sql stretch(ChangePosition position) {
        return Sql.of("""
                select c.xid, c.seq, c.article_id, c.kind, c.at from change c
                where (c.xid, c.seq) > (?::text::xid8, ?) and c.kind in ('new', 'revised')
                order by c.xid desc, c.seq desc limit ?""", Long.toUnsignedString(position.xid()), position.seq(), STRETCH);
    }

    /** Of several changes of one article the latest counts. */
    private static Sql matching(ChangePosition position, ArticleFilter filter, int most) {
        return Conditions.wanted(filter)
                .add(", stretch as materialized (")
                .add(stretch(position))
                .add("""
                        ), latest as materialized (
                          select distinct on (article_id) * from stretch order by article_id, xid desc, seq desc)
                        select latest.xid::text as xid, latest.seq, latest.kind, latest.at, own.cluster,
                          left(s.text, ?) as lead, other.first, other.copies,""", Lead.NEEDED)
                .add(ArticleCards.COLUMNS)
                .add("from latest join search s on s.article_id = latest.article_id and")
                .add(Conditions.of(filter))
                .add("""
                        join article_cluster own on own.article_id = s.article_id
                        cross join lateral (
                          select count(*) - 1 as copies,
                            (array_agg(c.article_id order by c.known_from, c.article_id))[1] as first
                          from article_cluster c where c.cluster = own.cluster) as other
                        order by latest.xid desc, latest.seq desc limit ?""", most);
    }

    private static NewArticle article(ResultSet row) throws SQLException {
        return new NewArticle(
                ChangeReader.position(row),
                row.getString("kind"),
                Columns.presentInstant(row, "at"),
                ArticleCards.read(row),
                Lead.of(row.getString("lead")),
                row.getString("cluster"),
                Columns.id(row, "first"),
                row.getInt("copies"));
    }
}
