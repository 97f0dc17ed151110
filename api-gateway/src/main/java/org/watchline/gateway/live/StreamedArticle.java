package org.watchline.gateway.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.ChangedArticle;

/**
 * The data of one event.
 *
 * @param change {@code new}, {@code revised} or {@code rerun}
 */
@Schema(description = "The data of one event of the stream")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamedArticle(
        UUID id,
        int revision,
        String change,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        @Nullable String language) {

    static StreamedArticle of(ChangedArticle changed) {
        ArticleCard card = changed.card();
        return new StreamedArticle(
                card.id(),
                card.revision(),
                changed.kind(),
                card.title(),
                card.source(),
                card.url(),
                card.publishedAt(),
                card.ingestedAt(),
                card.language());
    }
}
