package org.watchline.gateway.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.rating.Rating;

/**
 * A found article.
 *
 * @param snippet HTML: escaped text with the hits between {@code <mark>} tags
 * @param duplicates how many other articles have the same text, or one near it
 * @param rating how credible somebody finds it; null if nobody has said
 * @param titleHtml the title in the same form; null if it has none
 */
@Schema(description = "A found article; snippet and titleHtml are HTML with hits in <mark>")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchItem(
        UUID id,
        int revision,
        @Nullable String title,
        @Nullable String titleHtml,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        @Nullable String language,
        String snippet,
        int duplicates,
        @Nullable Rating rating) {

    static SearchItem of(
            ArticleCard card, @Nullable String titleHtml, String snippet, int duplicates, @Nullable Rating rating) {
        return new SearchItem(
                card.id(),
                card.revision(),
                card.title(),
                titleHtml,
                card.source(),
                card.url(),
                card.publishedAt(),
                card.ingestedAt(),
                card.language(),
                snippet,
                duplicates,
                rating);
    }
}
