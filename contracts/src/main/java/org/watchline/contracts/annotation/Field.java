package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of an article that offsets count from. */
public enum Field {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("title")
    TITLE
}
