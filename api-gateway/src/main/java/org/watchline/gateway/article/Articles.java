package org.watchline.gateway.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.AnnotationReader;
import org.watchline.gateway.corpus.AnnotationSet;
import org.watchline.gateway.corpus.ArticleReader;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.rating.Ratings;
import org.watchline.gateway.takedown.Takedowns;

/** Puts together what is told about one article. */
@ApplicationScoped
public class Articles {

    private final ArticleReader articles;
    private final AnnotationReader annotations;
    private final Takedowns takedowns;
    private final Ratings ratings;

    Articles(ArticleReader articles, AnnotationReader annotations, Takedowns takedowns, Ratings ratings) {
        this.articles = articles;
        this.annotations = annotations;
        this.takedowns = takedowns;
        this.ratings = ratings;
    }

    /**
     * An article as the corpus knew it.
     *
     * @param revision null for the one that was active
     * @param asOf null for now
     * @throws ProblemException if there was no such article or revision
     */
    public ArticleAnswer article(UUID id, @Nullable Integer revision, @Nullable Instant asOf) {
        StoredArticle article = revision == null ? active(id, asOf) : revision(id, revision, asOf);
        return new ArticleAnswer(
                article,
                articles.revisions(id, asOf),
                articles.duplicates(id, asOf),
                articles.cluster(id, asOf).orElse(null),
                ratings.ofArticle(id, asOf).orElse(null));
    }

    /**
     * What the shown run found in the active revision.
     *
     * @param asOf the moment whose knowledge is told; null for now
     * @throws ProblemException if there is no such article
     */
    AnnotationsAnswer annotations(UUID id, boolean withTokens, @Nullable Instant asOf) {
        return annotations
                .shown(id, withTokens, asOf)
                .map(set -> AnnotationsAnswer.of(set, withTokens))
                .orElseThrow(() -> takedowns.missing(id));
    }

    /**
     * What the shown run found in the active revision, without tokens; empty if there was no such article.
     *
     * @param asOf null for now
     */
    public Optional<AnnotationSet> shown(UUID id, @Nullable Instant asOf) {
        return annotations.shown(id, false, asOf);
    }

    /**
     * The titles of articles by their ids; those without one are left out.
     *
     * @param asOf null for now
     */
    public Map<UUID, String> titles(Collection<UUID> ids, @Nullable Instant asOf) {
        return ids.isEmpty() ? Map.of() : articles.titles(ids, asOf);
    }

    private StoredArticle active(UUID id, @Nullable Instant asOf) {
        return articles.active(id, asOf).orElseThrow(() -> takedowns.missing(id));
    }

    private StoredArticle revision(UUID id, int number, @Nullable Instant asOf) {
        return articles.revision(id, number, asOf)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.ARTICLE_NOT_FOUND, "Article %s has no revision %d.".formatted(id, number)));
    }
}
