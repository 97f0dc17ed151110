package org.watchline.gateway.rating;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.rating.Rating;
import org.watchline.gateway.corpus.rating.RatingReader;
import org.watchline.gateway.query.ArticleIds;

/** How people rate sources and articles. */
@ApplicationScoped
public class Ratings {

    private static final int MOST = 200;

    private final RatingReader reader;
    private final StoreClient store;

    Ratings(RatingReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * The ratings of these sources, by which the corpus knows them; those without one are missing.
     *
     * @param asOf null for now
     */
    public Map<String, Rating> ofSources(Collection<String> sources, @Nullable Instant asOf) {
        return sources.isEmpty() ? Map.of() : reader.ofSources(sources, asOf);
    }

    /**
     * The ratings of these articles by their ids; those without one are missing.
     *
     * @param asOf null for now
     */
    public Map<String, Rating> ofArticles(Collection<UUID> articles, @Nullable Instant asOf) {
        return articles.isEmpty() ? Map.of() : reader.ofArticles(articles, asOf);
    }

    /** The rating of an article. */
    public Optional<Rating> ofArticle(UUID article, @Nullable Instant asOf) {
        return Optional.ofNullable(reader.ofArticles(List.of(article), asOf).get(article.toString()));
    }

    /**
     * The Admiralty codes of articles by their ids, such as B2: how reliable the outlet is and how credible the
     * article, each left out where nobody has said.
     *
     * @param asOf null for now
     */
    public Map<String, String> codes(Collection<UUID> articles, @Nullable Instant asOf) {
        Map<String, String> codes = new HashMap<>();
        reader.ofOutlets(articles, asOf).forEach((article, rating) -> codes.put(article, grade(rating)));
        ofArticles(articles, asOf).forEach((article, rating) -> codes.merge(article, grade(rating), String::concat));
        codes.values().removeIf(String::isEmpty);
        return codes;
    }

    private static String grade(Rating rating) {
        return Objects.requireNonNullElse(rating.grade(), "");
    }

    /** The rating of a source with its history. */
    public RatingAnswer ofSource(String source) {
        return RatingAnswer.of(reader.historyOfSource(source, MOST));
    }

    /** The rating of an article with its history. */
    public RatingAnswer ofArticle(UUID article) {
        return RatingAnswer.of(reader.historyOfArticle(article, MOST));
    }

    /**
     * Rates.
     *
     * @param change {@code source} or {@code articleId}, {@code grade} (absent to withdraw), {@code reason},
     *     {@code author}
     */
    public RatingAnswer rate(ObjectNode change) {
        store.post("/internal/ratings", change);
        return change.hasNonNull("source")
                ? ofSource(change.path("source").asText().strip())
                : ofArticle(ArticleIds.require(change.path("articleId").asText().strip()));
    }
}
