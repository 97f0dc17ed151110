package org.watchline.gateway.corpus;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article that was stored, stored anew or taken down.
 *
 * @param position of the change
 * @param kind {@code new}, {@code revised}, {@code rerun} or {@code removed}
 * @param card null if it was taken down
 * @param echoOf the article that told the same in much the same words before; null if there is none
 */
public record ChangedArticle(
        ChangePosition position,
        String kind,
        UUID id,
        @Nullable ArticleCard card,
        @Nullable UUID echoOf) {}
