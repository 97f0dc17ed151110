package org.watchline.local.chaos.loader;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.identity.Sha256;

/**
 * An article as it is sent.
 *
 * @param acceptable false if the product must turn it away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        String id,
        String source,
        String title,
        String text,
        String publishedAt,
        @JsonIgnore boolean acceptable) {

    /** The source of everything that a campaign sends. */
    public static final String SOURCE = "Chaos Courier";

    static Draft of(String id, String text, String day) {
        return new Draft(id, SOURCE, "Report " + id, text, day, true);
    }

    /** The same article with another text. */
    Draft revised(String newText) {
        return new Draft(id, source, title, newText, publishedAt, acceptable);
    }

    /** The same words under another id. */
    Draft copied(String newId) {
        return new Draft(newId, source, "Report " + newId, text, publishedAt, acceptable);
    }

    /** Nothing that could be an article. */
    Draft spoilt() {
        return new Draft(id, source, title, "   ", publishedAt, false);
    }

    /** The id that the product must give it. */
    public UUID articleId() {
        return ArticleIdentity.of(id, source, null, text);
    }

    /** By which its text is known again. */
    public String mark() {
        return Sha256.of(text);
    }
}
