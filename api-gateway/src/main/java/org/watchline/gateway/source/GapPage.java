package org.watchline.gateway.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.Gap;
import org.watchline.gateway.query.Page;

/**
 * A page of what is cited but not held.
 *
 * @param matching how it was decided what is held, for people
 * @param nextCursor null on the last page
 */
@Schema(description = "A page of what is cited but not held, most needed first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapPage(
        List<Gap> items, String matching, @Nullable String nextCursor) implements Page {}
