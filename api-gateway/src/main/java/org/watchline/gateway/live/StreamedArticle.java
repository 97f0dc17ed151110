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
 * @param change {@code new}, {@code revised}, {@code rerun} or {@code removed}; of what was removed, only the id is
 *     told
 * @param echoOf the article that told the same in much the same words before; null if there is none
 */
@Schema(description = "The data of one event of the stream")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamedArticle(
        UUID id,
        String change,
        @Nullable Integer revision,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable Instant ingestedAt,
        @Nullable String language,
        @Nullable UUID echoOf) {

    static StreamedArticle of(ChangedArticle changed) {
        ArticleCard card = changed.card();
        return card == null
                ? new StreamedArticle(changed.id(), changed.kind(), null, null, null, null, null, null, null, null)
                : new StreamedArticle(
                        card.id(),
                        changed.kind(),
                        card.revision(),
                        card.title(),
                        card.source(),
                        card.url(),
                        card.publishedAt(),
                        card.ingestedAt(),
                        card.language(),
                        changed.echoOf());
    }
}
