package org.watchline.contracts.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Article;

/**
 * Tells whether two submissions of one article say the same: a digest of everything a reader can see. Equal hashes make
 * the second submission a no-op; different ones a new revision.
 *
 * <p>Frozen, like the identity: fields are hashed in the order below, each with its length, so that no two articles can
 * run together.
 */
public final class ContentHash {

    private ContentHash() {}

    /** Lower-case hexadecimal SHA-256. */
    public static String of(Article article) {
        StringBuilder content = new StringBuilder(article.text().length() + 512);
        append(content, article.url());
        append(content, article.title());
        append(content, article.source());
        append(content, article.authors());
        append(content, Objects.toString(article.publishedAt(), null));
        append(content, article.language());
        append(content, article.tags());
        append(content, article.text());
        return Sha256.of(content.toString());
    }

    private static void append(StringBuilder content, List<String> values) {
        content.append(values.size()).append('[');
        values.forEach(value -> append(content, value));
    }

    private static void append(StringBuilder content, @Nullable String value) {
        if (value == null) {
            content.append("-;");
        } else {
            content.append(value.length()).append(':').append(value).append(';');
        }
    }
}
