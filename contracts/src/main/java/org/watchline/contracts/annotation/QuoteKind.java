package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a quote has the speaker's words or the writer's. */
public enum QuoteKind {
    @JsonProperty("direct")
    DIRECT,
    @JsonProperty("reported")
    REPORTED
}
