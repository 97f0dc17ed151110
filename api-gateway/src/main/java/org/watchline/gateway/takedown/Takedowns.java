package org.watchline.gateway.takedown;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.Takedown;
import org.watchline.gateway.corpus.TakedownReader;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.ArticleIds;

/** Takes articles down. */
@ApplicationScoped
public class Takedowns {

    private final TakedownReader reader;
    private final StoreClient store;

    Takedowns(TakedownReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * Removes an article for good.
     *
     * @param change {@code author} and {@code reason}
     */
    public void takeDown(UUID article, ObjectNode change) {
        store.send("DELETE", "/internal/articles/" + article, change);
    }

    /** Lets an article come back when it is submitted again. */
    public void restore(UUID article, ObjectNode change) {
        store.send("POST", "/internal/articles/%s/restore".formatted(article), change);
    }

    /** Why an article was taken down; empty if it was not. */
    public Optional<Takedown> of(UUID article) {
        return reader.of(article);
    }

    /** The problem of an article that the corpus does not have: it was taken down, or never there. */
    public ProblemException missing(UUID article) {
        return reader.of(article).map(Takedowns::removed).orElseGet(() -> ArticleIds.unknown(article));
    }

    private static ProblemException removed(Takedown takedown) {
        return new ProblemException(
                ProblemType.ARTICLE_REMOVED,
                "%s took it down at %s: %s".formatted(takedown.author(), takedown.at(), takedown.reason()));
    }
}
