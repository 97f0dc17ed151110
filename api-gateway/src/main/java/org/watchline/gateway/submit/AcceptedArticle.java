package org.watchline.gateway.submit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a submission.
 *
 * @param id the article; null when it was refused
 * @param submissionId names this submission of it; null when it was refused
 * @param status {@code submitted} or {@code rejected}
 * @param links where its status is told; null when it was refused
 * @param problem why it was refused; null otherwise
 * @param file the file that it came in, with the place within it where that holds several; null without one
 */
@Schema(description = "What became of one article, in the order of the submission")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AcceptedArticle(
        @Nullable UUID id,
        @Nullable String submissionId,
        String status,
        @Nullable JsonNode links,
        @Nullable JsonNode problem,
        @Nullable String file) {}
