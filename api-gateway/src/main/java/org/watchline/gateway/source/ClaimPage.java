package org.watchline.gateway.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.Claim;
import org.watchline.gateway.query.Page;

/**
 * A page of claims.
 *
 * @param nextCursor null on the last page
 */
@Schema(description = "A page of claims with what they rest on")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimPage(List<Claim> items, @Nullable String nextCursor) implements Page {}
