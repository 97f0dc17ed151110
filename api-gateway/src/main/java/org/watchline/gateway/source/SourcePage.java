package org.watchline.gateway.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.SourceSummary;
import org.watchline.gateway.query.Page;

/**
 * A page of sources.
 *
 * @param nextCursor null on the last page
 */
@Schema(description = "A page of sources")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourcePage(
        List<SourceSummary> items, @Nullable String nextCursor) implements Page {}
