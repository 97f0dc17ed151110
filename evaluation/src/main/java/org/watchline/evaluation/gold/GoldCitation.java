package org.watchline.evaluation.gold;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A marked citation of one source. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldCitation(
        int start,
        int end,
        String text,
        String source,
        @JsonProperty("source_id") String sourceId,
        @Nullable String date) {}
