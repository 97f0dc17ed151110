package org.watchline.gateway.query;

import java.util.UUID;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Article ids in paths. */
public final class ArticleIds {

    private ArticleIds() {}

    /**
     * The id.
     *
     * @throws ProblemException if the text is none, which no article can have
     */
    public static UUID require(String text) {
        return Uuids.parse(text).orElseThrow(() -> unknown(text));
    }

    /** The problem of an id that the corpus does not have. */
    public static ProblemException unknown(Object id) {
        return new ProblemException(
                ProblemType.ARTICLE_NOT_FOUND, "No article with the id %s is stored.".formatted(id));
    }
}
