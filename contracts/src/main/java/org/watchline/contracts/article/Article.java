package org.watchline.contracts.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A normalised article: the content that a revision holds and that offsets point into.
 *
 * @param clientId the identifier the client gave, if any
 * @param text never blank; line ends are LF and control characters are gone, nothing else is changed
 * @param language BCP 47 tag as the client gave it, or null when it is left to detection
 */
public record Article(
        @Nullable String clientId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable String language,
        List<String> tags,
        String text) {

    public Article {
        Objects.requireNonNull(text, "text");
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
