package org.watchline.gateway.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.curation.FoundDecision;
import org.watchline.gateway.query.Page;

/**
 * A page of decisions.
 *
 * @param nextCursor null on the last page
 */
@Schema(description = "A page of decisions")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionPage(
        List<FoundDecision> items, @Nullable String nextCursor) implements Page {}
