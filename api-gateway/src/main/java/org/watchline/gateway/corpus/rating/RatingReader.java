package org.watchline.gateway.corpus.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads ratings. */
@ApplicationScoped
public class RatingReader {

    private final Corpus corpus;

    RatingReader(Corpus corpus) {
        this.corpus = corpus;
    }

    private record Rated(String subject, Rating rating) {}

    /**
     * The ratings of these sources; those without one are missing.
     *
     * @param asOf null for now
     */
    public Map<String, Rating> ofSources(Collection<String> sources, @Nullable Instant asOf) {
        return current(
                Sql.of("select source as subject, grade, reason, author, at from source_rating")
                        .add("where source = any (?)", (Object) sources.toArray(String[]::new)),
                asOf);
    }

    /** The ratings of these articles by their ids; those without one are missing. */
    public Map<String, Rating> ofArticles(Collection<UUID> articles, @Nullable Instant asOf) {
        return current(ofArticles(articles), asOf);
    }

    /** The ratings of these articles, in an open snapshot. */
    public static Map<String, Rating> ofArticles(Corpus.Snapshot snapshot, Collection<UUID> articles)
            throws SQLException {
        return bySubject(snapshot.list(ofArticles(articles), RatingReader::rated));
    }

    /** The ratings of the outlets of these articles, by the articles' ids; a rating of the outlet's id comes first. */
    public Map<String, Rating> ofOutlets(Collection<UUID> articles, @Nullable Instant asOf) {
        return current(ofOutlets(articles), asOf);
    }

    /** The ratings of the outlets of these articles, in an open snapshot. */
    public static Map<String, Rating> ofOutlets(Corpus.Snapshot snapshot, Collection<UUID> articles)
            throws SQLException {
        return bySubject(snapshot.list(ofOutlets(articles), RatingReader::rated));
    }

    private static Sql ofOutlets(Collection<UUID> articles) {
        return Sql.of("""
                        select a.article_id::text as subject, r.grade, r.reason, r.author, r.at
                        from article a
                        cross join lateral (
                          select r.* from source_rating r where r.source in (corpus.outlet_of(a.source), a.source)
                          order by r.source = corpus.outlet_of(a.source) desc limit 1) as r
                        where a.article_id = any (?::uuid[])""", (Object) texts(articles));
    }

    /** All ratings that a source ever had, the latest first. */
    public List<Rating> historyOfSource(String source, int most) {
        return corpus.list(
                Sql.of("select grade, reason, author, at from rating_history where source = ?", source)
                        .add("order by id desc limit ?", most),
                RatingReader::rating);
    }

    /** All ratings that an article ever had, the latest first. */
    public List<Rating> historyOfArticle(UUID article, int most) {
        return corpus.list(
                Sql.of("select grade, reason, author, at from rating_history where article_id = ?", article)
                        .add("order by id desc limit ?", most),
                RatingReader::rating);
    }

    private Map<String, Rating> current(Sql sql, @Nullable Instant asOf) {
        return bySubject(corpus.asOf(asOf, snapshot -> snapshot.list(sql, RatingReader::rated)));
    }

    private static Sql ofArticles(Collection<UUID> articles) {
        return Sql.of("select article_id::text as subject, grade, reason, author, at from article_rating")
                .add("where article_id = any (?::uuid[])", (Object) texts(articles));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Map<String, Rating> bySubject(List<Rated> rated) {
        return rated.stream().collect(Collectors.toMap(Rated::subject, Rated::rating));
    }

    private static Rated rated(ResultSet row) throws SQLException {
        return new Rated(row.getString("subject"), rating(row));
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                row.getString("grade"),
                row.getString("reason"),
                row.getString("author"),
                Columns.presentInstant(row, "at"));
    }
}
