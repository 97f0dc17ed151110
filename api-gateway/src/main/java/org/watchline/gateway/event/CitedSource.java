package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;

/**
 * What a report names as its source.
 *
 * @param start offset of the source's name in the article's text
 * @param date of the cited piece, ISO 8601; null where none is given
 */
@Schema(description = "What a report names as its source; offsets are half-open code points into the article's text")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedSource(
        String source,
        @Nullable String sourceId,
        @Nullable String date,
        @Nullable String handle,
        int start,
        int end) {

    static CitedSource of(Citation citation) {
        return new CitedSource(
                citation.source(),
                citation.sourceId(),
                citation.date(),
                citation.handle(),
                citation.start(),
                citation.end());
    }
}
