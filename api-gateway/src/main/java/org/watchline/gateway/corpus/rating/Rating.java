package org.watchline.gateway.corpus.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A grade of the Admiralty code: A to F for how reliable a source is, 1 to 6 for how credible an article.
 *
 * @param grade null where a rating was withdrawn
 */
@Schema(description = "A grade of the Admiralty code: A to F for sources, 1 to 6 for articles")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rating(@Nullable String grade, @Nullable String reason, String author, Instant at) {}
