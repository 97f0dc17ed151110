package org.watchline.gateway.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.curation.FoundDecision;

/**
 * A page of decisions.
 *
 * @param nextCursor null on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionPage(
        List<FoundDecision> items, @Nullable String nextCursor) {}
