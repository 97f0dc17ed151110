package org.watchline.gateway.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.rating.Rating;

/**
 * How a source or an article is rated.
 *
 * @param current null if it is not
 * @param history every rating it had, the latest first; one without a grade withdrew the one before
 */
@Schema(description = "How a source or an article is rated, and was")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingAnswer(@Nullable Rating current, List<Rating> history) {

    static RatingAnswer of(List<Rating> history) {
        Rating latest = history.isEmpty() ? null : history.get(0);
        return new RatingAnswer(latest == null || latest.grade() == null ? null : latest, history);
    }
}
