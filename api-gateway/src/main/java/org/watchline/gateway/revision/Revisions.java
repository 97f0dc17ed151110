package org.watchline.gateway.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.watchline.gateway.corpus.ArticleReader;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Compares revisions. */
@ApplicationScoped
public class Revisions {

    private final ArticleReader articles;

    Revisions(ArticleReader articles) {
        this.articles = articles;
    }

    /**
     * What makes one revision out of another.
     *
     * @param older may also be the higher number, which gives the way back
     * @throws ProblemException if the article has not both
     */
    public RevisionDiff compare(UUID article, int older, int newer) {
        StoredArticle from = revision(article, older);
        StoredArticle to = revision(article, newer);
        return new RevisionDiff(
                article,
                older,
                newer,
                WordDiff.between(
                        Objects.requireNonNullElse(from.title(), ""), Objects.requireNonNullElse(to.title(), "")),
                WordDiff.between(from.text(), to.text()));
    }

    private StoredArticle revision(UUID article, int number) {
        return articles.revision(article, number, null)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.ARTICLE_NOT_FOUND,
                        "No article %s with a revision %d is stored.".formatted(article, number)));
    }
}
