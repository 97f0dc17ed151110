package org.watchline.gateway.query;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Article ids in paths. The JDK's own reader takes shortened forms, which would give one article several addresses. */
public final class ArticleIds {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ArticleIds() {}

    /** The id; empty if the text is none. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * The id.
     *
     * @throws ProblemException if the text is none, which no article can have
     */
    public static UUID require(String text) {
        return parse(text).orElseThrow(() -> unknown(text));
    }

    /** The problem of an id that the corpus does not have. */
    public static ProblemException unknown(Object id) {
        return new ProblemException(
                ProblemType.ARTICLE_NOT_FOUND, "No article with the id %s is stored.".formatted(id));
    }
}
