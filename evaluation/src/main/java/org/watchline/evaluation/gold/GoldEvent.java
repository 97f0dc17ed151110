package org.watchline.evaluation.gold;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A marked happening: its clause and what it says. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldEvent(
        int start,
        int end,
        String text,
        List<Integer> trigger,
        @JsonProperty("trigger_text") String triggerText,
        String type,
        @Nullable String actor,
        @Nullable String target,
        @Nullable String location,
        @Nullable String date,
        @Nullable Integer killed,
        @Nullable Integer wounded) {}
