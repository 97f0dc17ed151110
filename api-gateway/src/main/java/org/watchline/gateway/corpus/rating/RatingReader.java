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
        String[] ids = articles.stream().map(UUID::toString).toArray(String[]::new);
        return current(
                Sql.of("select article_id::text as subject, grade, reason, author, at from article_rating")
                        .add("where article_id = any (?::uuid[])", (Object) ids),
                asOf);
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
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, RatingReader::rated)).stream()
                .collect(Collectors.toMap(Rated::subject, Rated::rating));
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
