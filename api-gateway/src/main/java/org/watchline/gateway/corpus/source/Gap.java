package org.watchline.gateway.corpus.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is cited and that the corpus does not hold.
 *
 * @param date ISO 8601 day, month or year of what is cited; null for posts without a date
 * @param handle of a social media account; null for what an outlet published
 * @param citations of it
 * @param articles that cite it
 */
@Schema(description = "Something that is cited and that the corpus does not hold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gap(
        SourceLink source, @Nullable String date, @Nullable String handle, long citations, long articles) {}
