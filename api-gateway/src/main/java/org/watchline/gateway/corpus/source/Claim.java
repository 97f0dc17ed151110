package org.watchline.gateway.corpus.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the source that it rests on.
 *
 * @param ordinal number of the citation among those of the article
 * @param source who published the article; null if that is not known
 * @param cited what the sentence rests on
 * @param written the source as the article names it
 * @param date ISO 8601 day, month or year of what is cited; null where none is given
 * @param handle of a social media account; null otherwise
 * @param footnote number of the footnote that the citation stands in; null where it stands in the text
 * @param start of the citation in the article's text, in code points
 * @param sentence the sentence that rests on it
 * @param sentenceStart where the sentence begins in the article's text, in code points
 * @param events ids of the events in the article that rest on the citation
 */
@Schema(description = "A sentence and the source that it rests on")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        UUID articleId,
        int ordinal,
        @Nullable String title,
        @Nullable SourceLink source,
        @Nullable Instant publishedAt,
        SourceLink cited,
        String written,
        @Nullable String date,
        @Nullable String handle,
        @Nullable Integer footnote,
        int start,
        int end,
        String sentence,
        int sentenceStart,
        int sentenceEnd,
        List<String> events) {}
